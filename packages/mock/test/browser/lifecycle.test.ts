import { expect, onTestFinished, test } from "vitest";
import { WORKER } from "./mock-site.ts";
import { pageApi } from "./museum-run.ts";
import { useMockSite } from "./use-mock-site.ts";

const stage = useMockSite();

const MANUAL = { clock: "manual" };

test("the world goes on after the browser has stopped the worker, in the middle of a run", async () => {
  await using browser = await stage.open();
  const { baseUrl } = await browser.begin(MANUAL);
  const { start, detail, advance, settle, exportCsv } = pageApi(browser, baseUrl);
  const slug = await start({ callback_url: "https://app.example/hook" });
  await advance("15s");
  const link = await exportCsv(slug);
  const [running, file] = [await detail(slug), await browser.fetch(link)];

  await browser.stopWorkers();

  expect(await detail(slug)).toEqual(running);
  await browser.stopWorkers();
  expect((await browser.fetch(link)).text).toBe(file.text);
  await settle();
  expect(await detail(slug)).toMatchObject({ status: 3, results: 10 });
  const statuses = (await browser.callbacks()).map(({ payload }) => payload);
  expect(statuses).toMatchObject([{ status: 2 }, { status: 3 }]);
});

test("each answer leaves after its change is kept, however many come at once", async () => {
  await using browser = await stage.open();
  const { baseUrl } = await browser.begin({ ...MANUAL, plan: "business", history: false });
  const { start, runs } = pageApi(browser, baseUrl);

  const slugs = await Promise.all(Array.from({ length: 20 }, () => start()));
  await browser.stopWorkers();

  expect(new Set(slugs).size).toBe(20);
  expect(await runs()).toBe(20);
});

test("where time flows, a world in which nothing was done yet is the same one afterwards", async () => {
  await using browser = await stage.open();
  const { baseUrl } = await browser.begin({ clock: "real" });
  const { post } = pageApi(browser, baseUrl);
  const list = () => post("/api/v1/run/list", { page_index: 1, page_size: 10 });
  const before = await list();

  await browser.stopWorkers();

  expect(await list()).toEqual(before);
});

test("a page keeps its worker awake: callbacks come at their time after the browser stopped it", async () => {
  await using browser = await stage.open();
  await browser.page.clock.install();
  await browser.open("/");
  const { baseUrl } = await browser.begin({ clock: { scale: 2 } });
  const { start } = pageApi(browser, baseUrl);
  const last = "mock.callbacks.received.at(-1)?.payload.status === 3";

  await start({ callback_url: "https://app.example/hook", scraper_slug: "sim/fast" });
  await browser.stopWorkers();
  const before = await browser.page.evaluate(last);
  await browser.page.clock.runFor(15_000); // nothing else calls the worker
  await browser.page.waitForFunction(last);

  expect(before).toBe(false);
});

test("the world goes on after a reload, also after one past the worker", async () => {
  await using browser = await stage.open();
  const slug = await pageApi(browser, (await browser.begin(MANUAL)).baseUrl).start();
  const devtools = await browser.page.context().newCDPSession(browser.page);

  await browser.page.reload();
  const again = await browser.begin(MANUAL);
  expect(await pageApi(browser, again.baseUrl).detail(slug)).toMatchObject({ slug, status: 1 });

  await devtools.send("Page.reload", { ignoreCache: true });
  await browser.page.waitForFunction("globalThis.ready && !navigator.serviceWorker.controller");
  const { baseUrl } = await browser.begin(MANUAL);
  expect(await pageApi(browser, baseUrl).detail(slug)).toMatchObject({ slug, status: 1 });
});

test("other options begin the worlds anew, and so do the first ones again", async () => {
  await using browser = await stage.open();
  const { baseUrl } = await browser.begin(MANUAL);
  const { start, runs } = pageApi(browser, baseUrl);
  const before = await runs();
  await start();

  await browser.begin({ ...MANUAL, history: false });
  const none = await runs();
  await browser.begin(MANUAL);

  expect([before, none, await runs()]).toEqual([3, 0, 3]);
  const warning = expect.stringMatching(/^The worlds begin anew: .* other options /);
  expect([...new Set(await browser.warnings())]).toEqual([warning]);
});

test("a tab that starts with other options ends the worlds of another one, which is told", async () => {
  await using browser = await stage.open();
  await pageApi(browser, (await browser.begin(MANUAL)).baseUrl).start();

  const opening = browser.page.waitForEvent("popup");
  await browser.page.evaluate("void open(location.href)");
  const tab = await opening;
  await tab.waitForFunction("globalThis.ready");
  await tab.evaluate("begin({ seed: 2 })");

  await browser.page.waitForFunction("warnings.length > 0");
  expect(await browser.warnings()).toEqual([expect.stringContaining("with other options")]);
});

test("what was said about accounts to come is still so after the browser has stopped the worker", async () => {
  await using browser = await stage.open();
  const { controlUrl } = await browser.begin();
  const headers = { "content-type": "application/json" };
  const body = JSON.stringify({ set: "manual" });
  await browser.fetch(`${controlUrl}clock`, { method: "POST", headers, body });

  await browser.stopWorkers();

  const later = await browser.fetch(`${controlUrl}clock`, { headers: { "api-key": "a new key" } });
  expect(JSON.parse(later.text)).toMatchObject({ clock: "manual" });
});

test("a newer worker file takes over at the next start, and the worlds go on", async () => {
  const { files } = stage.site;
  await using browser = await stage.open();
  const { baseUrl } = await browser.begin(MANUAL);
  const slug = await pageApi(browser, baseUrl).start();
  const worker = files.get(WORKER);
  if (worker === undefined) throw new Error("The site has no worker.");

  files.set(WORKER, { ...worker, body: `self.isNewer = true; ${worker.body}` });
  onTestFinished(() => void files.set(WORKER, worker));
  await browser.page.reload();
  await browser.begin(MANUAL);

  const controlling = browser.page.context().serviceWorkers().at(-1);
  expect(await controlling?.evaluate("self.isNewer")).toBe(true);
  expect(await pageApi(browser, baseUrl).detail(slug)).toMatchObject({ slug, status: 1 });
});

const OTHER_CONTRACT = { format: 1, contract: "another", worlds: [] };
const IDENTITY = '{"clock":"manual"}';

test.for<[string, object]>([
  ["a text", { head: "nothing of ours" }],
  [
    "a snapshot of another version",
    { head: { identity: IDENTITY, snapshot: OTHER_CONTRACT }, names: [] },
  ],
  ["a snapshot that lacks its half", { head: { identity: IDENTITY, snapshot: {} }, names: ["a"] }],
  ["a list of what is not there", { head: { identity: IDENTITY, snapshot: {} }, names: 7 }],
  ["a list", { head: [] }],
  ["of the format before", { value: { identity: IDENTITY, snapshot: OTHER_CONTRACT } }],
])("kept worlds that are %s are dropped with a warning, and the mock lives", async ([, record]) => {
  await using browser = await stage.open();
  const { baseUrl } = await browser.begin(MANUAL);
  const { start, runs } = pageApi(browser, baseUrl);
  await start();
  await browser.stopWorkers();
  await browser.store({ revision: 7, ...record });

  expect(await runs()).toBe(3);
  await start();
  await browser.stopWorkers();
  expect(await runs()).toBe(4);
  expect(await browser.warnings()).toEqual([
    expect.stringMatching(
      /^The worlds begin anew, as those that were kept cannot be used\. The? ?\w/,
    ),
  ]);
});

test("after stop the requests go to the network, also once the browser has stopped the worker", async () => {
  await using browser = await stage.open();
  const { baseUrl } = await browser.begin(MANUAL);
  const { start, runs } = pageApi(browser, baseUrl);
  const store = `${baseUrl}/api/store?search=museum`;
  await start();

  await browser.stop();
  expect(await browser.fetch(store)).toMatchObject({ status: 404, text: "Nothing is here." });
  await browser.stopWorkers();
  expect(await browser.fetch(store)).toMatchObject({ status: 404, text: "Nothing is here." });

  await browser.begin(MANUAL);
  expect(await runs()).toBe(3); // forgotten
});

test("after stop a request goes on with its body", async () => {
  await using browser = await stage.open();
  const { baseUrl } = await browser.begin(MANUAL);

  await browser.stop();
  const request = { method: "POST", body: "what the app says" };
  const answer = await browser.fetch(`${baseUrl}/api/v1/run/list`, request);

  expect(answer).toMatchObject({ status: 404, text: "Nothing is here." });
  expect(stage.site.sent).toEqual(["what the app says"]);
});

test("after stop the live API is not called by a page that was written for the mock", async () => {
  await using browser = await stage.open();
  await browser.begin({ ...MANUAL, answerProduction: true });

  await browser.stop();
  const live = "https://openapi.coreclaw.com/api/v1/scraper/run";
  const answer = await browser.fetch(live, { method: "POST", body: "{}" });

  expect([answer.status, JSON.parse(answer.text).message]).toEqual([
    503,
    "The mock was stopped, and does not let this page call https://openapi.coreclaw.com. Start it again, or load the page again to call the live API.",
  ]);
  expect(stage.site.strayed).toEqual([]);
});
