import { beforeAll, expect, test } from "vitest";
import type { MockPage } from "./mock-page.ts";
import { WORKER } from "./mock-site.ts";
import { useMockSite } from "./use-mock-site.ts";

const stage = useMockSite();

beforeAll(() => {
  const { files, names } = stage.site;
  files.set("/page-instead.js", { type: "text/html", body: "<!doctype html><title>App" });
  files.set("/broken.js", { type: "text/javascript", body: "this is no program" });
  files.set("/other.js", {
    type: "text/javascript",
    body: "addEventListener('install', () => skipWaiting()); addEventListener('fetch', () => {})",
  });
  names.add("insecure.test");
});

/** What the page is told in one line. */
async function refusal(browser: MockPage, options: object): Promise<string> {
  const error: unknown = await browser.begin(options).catch((thrown: unknown) => thrown);
  const [first = ""] = error instanceof Error ? error.message.split("\n") : [];
  return first.replace("page.evaluate: ", "").replaceAll(stage.site.origin, "<site>");
}

const PUT_IT_THERE =
  "Put a copy of dist/service-worker.js of @coreclaw/mock there, or name its place with the option worker.";

test.for<[string, object, string]>([
  [
    "a file that is not there",
    { worker: "/nowhere.js" },
    `The worker /nowhere.js cannot be used: the server answers HTTP 404. ${PUT_IT_THERE}`,
  ],
  [
    "a page in place of the file",
    { worker: "/page-instead.js" },
    `The worker /page-instead.js cannot be used: the server gives text/html, not JavaScript; many do where there is no file. ${PUT_IT_THERE}`,
  ],
  [
    "a scope above the file",
    { worker: `/app${WORKER}`, scope: "/" },
    `The worker /app${WORKER} cannot be used: its scope would be <site>/, which does not lie below /app/. Put the file at /, or let the server send Service-Worker-Allowed with it.`,
  ],
  [
    "a page outside of the scope",
    { worker: `/app${WORKER}` },
    "The worker would never answer this page: / does not lie below the scope <site>/app/. Choose a scope above both, with the option scope.",
  ],
  [
    "an option that is wrong",
    { plan: "platinum" },
    'plan cannot be "platinum". Use free, starter, pro, business.',
  ],
])("%s is told in a sentence that says what to do", async ([, options, message]) => {
  await using browser = await stage.open();

  expect(await refusal(browser, options)).toBe(`BrowserMockError: ${message}`);
});

test("a file that is no program is told as the browser tells it", async () => {
  await using browser = await stage.open();

  expect(await refusal(browser, { worker: "/broken.js" })).toMatch(
    /^BrowserMockError: The worker \/broken\.js cannot be used: the browser says: .*evaluation/,
  );
});

test("an origin without Service Workers is named, and where to go instead", async () => {
  await using browser = await stage.open("http://insecure.test/");

  expect(await refusal(browser, {})).toBe(
    "BrowserMockError: Browsers have no Service Workers on http://insecure.test: open the page on http://localhost or over https.",
  );
});

test("an option that is wrong keeps nobody from starting with a right one", async () => {
  await using browser = await stage.open();
  await refusal(browser, { plan: "platinum" });

  const { baseUrl } = await browser.begin({ plan: "free" });

  expect((await browser.fetch(`${baseUrl}/api/store?search=museum`)).status).toBe(200);
});

test("a worker of somebody else's that does not answer is given up after a while", async () => {
  await using browser = await stage.open();
  await browser.page.clock.install();
  await browser.open("/");

  let told = "";
  const telling = refusal(browser, { worker: "/other.js" }).then((text) => {
    told = text;
  });
  while (told === "") await browser.page.clock.runFor(1_000);
  await telling;

  expect(told).toBe(
    "BrowserMockError: The worker <site>/other.js does not answer. Is it one of @coreclaw/mock?",
  );
});

/** The path of the worker that the site's root belongs to. */
async function workerOfRoot({ page }: MockPage): Promise<unknown> {
  return await page.evaluate(`navigator.serviceWorker.getRegistration("/").then(
    (registration) => registration && new URL(registration.active.scriptURL).pathname,
  )`);
}

const REGISTER_OTHER = `navigator.serviceWorker.register("/other.js").then(async ({ installing }) => {
  while (installing?.state !== "activated") await new Promise((go) => installing.onstatechange = go);
})`;

test("the app's own worker keeps its scope, and the mock says where to go instead", async () => {
  await using browser = await stage.open();
  await browser.page.evaluate(REGISTER_OTHER);

  expect(await refusal(browser, {})).toBe(
    "BrowserMockError: The scope <site>/ is the one of the Service Worker /other.js, and the mock would take its place. Give the mock a scope of its own that this page lies in, with the option scope, for example /demo/; or unregister that worker first.",
  );
  expect(await workerOfRoot(browser)).toBe("/other.js");
});

test("beside the app's own worker the mock lives in a scope of its own", async () => {
  await using browser = await stage.open("/app/");
  await browser.page.evaluate(REGISTER_OTHER);

  const { baseUrl } = await browser.begin({ scope: "/app/" });
  const found = await browser.fetch(`${baseUrl}/api/store?search=museum`);
  await browser.stop();

  expect(found.status).toBe(200);
  expect(await workerOfRoot(browser)).toBe("/other.js");
});

test("an app's worker that took the mock's place is left there by stop", async () => {
  await using browser = await stage.open();
  await browser.begin();
  await browser.page.evaluate(REGISTER_OTHER);

  await browser.stop();

  expect(await workerOfRoot(browser)).toBe("/other.js");
});
