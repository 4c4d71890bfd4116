import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import type { BrowserMock } from "../../src/browser/start-browser-mock.ts";
import { CONSOLE } from "./mock-site.ts";
import { pageApi } from "./museum-run.ts";
import { useMockSite } from "./use-mock-site.ts";

const stage = useMockSite();

/** In the page: what `begin` has started. */
declare const mock: BrowserMock;

test("a run is played to its end in the page, and nothing leaves the origin", async () => {
  await using browser = await stage.open();
  const { baseUrl } = await browser.begin({ clock: "manual" });
  const { start, detail, advance, settle, exportCsv } = pageApi(browser, baseUrl);
  const before = [...stage.site.asked];

  const slug = await start({ callback_url: "https://app.example/hook?run=1" });
  const waiting = await detail(slug);
  await advance("15s");
  const running = await detail(slug);
  await settle();
  const done = await detail(slug);
  const csv = await browser.fetch(await exportCsv(slug));

  expect([waiting.status, running.status, done.status]).toEqual([1, 2, 3]);
  expect(csv.text.trim().split("\r\n")).toHaveLength(1 + done.results);
  expect(await browser.callbacks()).toMatchObject([
    { url: "https://app.example/hook?run=1", payload: { run_slug: slug, status: 2 } },
    { url: "https://app.example/hook?run=1", payload: { run_slug: slug, status: 3, results: 10 } },
  ]);
  expect({ strayed: stage.site.strayed, asked: stage.site.asked }).toEqual({
    strayed: [],
    asked: before,
  });
});

test("what leaves the origin would be seen, also from a worker", async () => {
  await using browser = await stage.open();
  await browser.begin();
  const [worker] = browser.page.context().serviceWorkers();
  const ask = (to: string) => fetch(to).then(String, String);

  await browser.page.evaluate(ask, "http://elsewhere.test/page");
  await worker?.evaluate(ask, "http://127.0.0.1:49151/worker");
  await worker?.evaluate(ask, "https://elsewhere.test/worker");

  expect(stage.site.strayed).toEqual([
    "GET http://elsewhere.test/page",
    "GET http://127.0.0.1:49151/worker",
    "CONNECT elsewhere.test:443",
  ]);
});

test("an export is saved by its link as any download of the origin", async () => {
  await using browser = await stage.open();
  const { baseUrl } = await browser.begin({ clock: "manual" });
  const { start, settle, exportCsv } = pageApi(browser, baseUrl);
  const slug = await start();
  await settle();
  const link = await exportCsv(slug);

  await browser.showLink(link);
  const [download] = await Promise.all([
    browser.page.waitForEvent("download"),
    browser.page.click("a"),
  ]);

  expect(link.startsWith(`${stage.site.origin}/coreclaw-mock/files/`)).toBe(true);
  expect(download.suggestedFilename()).toMatch(/\.csv$/);
  expect(await readFile(await download.path(), "utf8")).toBe((await browser.fetch(link)).text);
});

test("a worker below a folder answers there, and its files and callbacks come from there", async () => {
  await using browser = await stage.open("/app/");
  const worker = "/app/coreclaw-mock-sw.js";

  const addresses = await browser.begin({ worker, clock: "manual" });
  const { start, settle, exportCsv, detail } = pageApi(browser, addresses.baseUrl);
  const slug = await start({ callback_url: "http://localhost/hook" });
  await settle();

  expect(addresses).toEqual({
    baseUrl: `${stage.site.origin}/app/coreclaw-mock`,
    filesUrl: `${stage.site.origin}/app/coreclaw-mock/files`,
    controlUrl: `${stage.site.origin}/app/coreclaw-mock/__mock/`,
  });
  expect(await detail(slug)).toMatchObject({ status: 3, results: 10 });
  expect((await browser.fetch(await exportCsv(slug))).status).toBe(200);
  expect(await browser.callbacks()).toHaveLength(2);
});

test("the rest of the origin is the server's, as if there were no mock", async () => {
  await using browser = await stage.open();
  await browser.begin();

  const missing = await browser.fetch(`${stage.site.origin}/api/store?search=museum`);
  const page = await browser.fetch(`${stage.site.origin}/`);

  expect(missing).toMatchObject({ status: 404, text: "Nothing is here." });
  expect(page.text).toContain("<title>App</title>");
});

test("calls to the live API are answered where that is asked for, and let go where not", async () => {
  const live = "https://openapi.coreclaw.com/api/store?search=museum";
  await using browser = await stage.open();

  await browser.begin();
  const refused = await browser.fetch(live).catch(() => "no answer");
  const strayed = [...stage.site.strayed];
  await browser.begin({ answerProduction: true });
  const answered = await browser.fetch(live, { headers: { "api-key": "any" } });

  expect({ refused, strayed }).toEqual({
    refused: "no answer",
    strayed: ["CONNECT openapi.coreclaw.com:443"],
  });
  expect(JSON.parse(answered.text)).toMatchObject({ code: 0 });
  expect(stage.site.strayed).toEqual(strayed);
});

test("the page for people opens at the control API, and programs get the list of calls there", async () => {
  await using browser = await stage.open();
  const { controlUrl } = await browser.begin();

  const list = await browser.fetch(controlUrl);
  const page = await browser.fetch(controlUrl, { headers: { accept: "text/html" } });
  await browser.page.goto(controlUrl);

  expect(list.headers["content-type"]).toBe("application/json");
  expect(page.text).toBe(CONSOLE);
  expect(await browser.page.title()).toBe("The page");
});

test("a page moves the time of a world by hand, and is told no in the control API's own words", async () => {
  await using browser = await stage.open();
  const { baseUrl } = await browser.begin({ clock: "manual" });
  const { start, detail, runs } = pageApi(browser, baseUrl);
  const slug = await start();

  await browser.page.evaluate(() => mock.world("my key").advance("15s"));
  const running = await detail(slug);
  await browser.page.evaluate(() => mock.world("my key").settle());
  const done = await detail(slug);
  await browser.page.evaluate(() => mock.world("my key").reset());
  const wrong = () => mock.world("my key").control("PUT", "scenario", { scenario: "fals" });

  expect([running.status, done.status, await runs()]).toEqual([2, 3, 3]);
  await expect(browser.page.evaluate(wrong)).rejects.toThrow(
    'BrowserMockError: There is no scenario "fals". Nearest: fails, fast, slow.',
  );
});

test("a fault that breaks a connection is a failed fetch, and what it hides has happened and is kept", async () => {
  await using browser = await stage.open();
  const { baseUrl } = await browser.begin({ clock: "manual" });
  const { runs } = pageApi(browser, baseUrl);
  const before = await runs();

  const lost = pageApi(browser, baseUrl, { prefer: "fault=lose-answer" }).start();

  await expect(lost).rejects.toThrow("Failed to fetch");
  await browser.stopWorkers();
  expect(await runs()).toBe(before + 1);
});

const FORMS = ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data"];

test.each(FORMS)("a form of another site (%s) changes nothing by the control API", async (type) => {
  await using browser = await stage.open();
  const { baseUrl, controlUrl } = await browser.begin({ clock: "manual", history: false });
  await pageApi(browser, baseUrl).start();
  const form = `<form method="post" enctype="${type}" action="${controlUrl}reset"><button>Win</button></form>`;
  stage.site.files.set("/prize", { type: "text/html", body: form });
  stage.site.names.add("prize.test");

  await browser.page.goto("http://prize.test/prize");
  const [answer] = await Promise.all([
    browser.page.waitForResponse(`${controlUrl}reset`),
    browser.page.click("button"),
  ]);

  expect([answer.status(), answer.fromServiceWorker()]).toEqual([403, true]);
  await browser.open("/");
  await browser.begin({ clock: "manual", history: false });
  expect(await pageApi(browser, baseUrl).runs()).toBe(1);
});
