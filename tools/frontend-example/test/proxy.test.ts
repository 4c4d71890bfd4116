import { once } from "node:events";
import { get, type IncomingMessage } from "node:http";
import { launchChromium } from "@coreclaw/chromium";
import { type SimulatorMock, startSimulator } from "@coreclaw/mock";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listenIn } from "./support/listen-in.ts";
import { type RunningProxy, runProxy } from "./support/run-proxy.ts";
import { type ServedPage, servePage } from "./support/serve-page.ts";
import { Visitor } from "./support/visitor.ts";

const KEY = "the-key-of-the-server";

let mock: SimulatorMock;
let proxy: RunningProxy;
let site: ServedPage;
let browser: Browser;

beforeAll(async () => {
  mock = await startSimulator({ clock: { scale: 60 } });
  [proxy, browser] = await Promise.all([
    runProxy({ CORECLAW_API_KEY: KEY, CORECLAW_BASE_URL: mock.url }),
    launchChromium(),
  ]);
  site = await servePage("/coreclaw", proxy.url);
});

afterAll(async () => {
  await browser.close();
  await site.close();
  await proxy.close();
  await mock.close();
});

test("through the proxy a run goes on the server's account, and the page never sees the key", async () => {
  const visitor = new Visitor(await browser.newPage());
  const overheard = listenIn(visitor.page);
  await visitor.open(site.url);
  expect(await visitor.page.getByLabel("Key of the mock").isVisible()).toBe(false);
  await visitor.choose("sim/fast");
  await visitor.start();
  await visitor.seesState("Succeeded");
  expect(await visitor.downloadsLines()).toHaveLength(11);
  await visitor.seesRecent(/Simulated: fast Succeeded, 10 rows/);

  const [newest] = (await mock.simulator.world(KEY)).runs();
  const said = await overheard();
  expect(said.includes(newest?.slug ?? "no run")).toBe(true);
  expect(said.includes(KEY)).toBe(false); // not toContain: a failure would print all of it
});

test("a key that is typed into a page is overheard at once", async () => {
  const open = await servePage(mock.url);
  const visitor = new Visitor(await browser.newPage());
  const overheard = listenIn(visitor.page);
  await visitor.open(open.url);
  await visitor.useKey(KEY);
  await visitor.seesRecent(/Simulated: fast/);
  expect((await overheard()).includes(KEY)).toBe(true);
  await open.close();
});

test("keys that a caller sends go no further", async () => {
  const headers = { "api-key": "sim_bad_key", authorization: "Bearer sim_bad_key" };
  const { code } = await post("v1/account/info", headers);
  expect(code).toBe(0);
});

test.each([
  ["an operation that the page does not use", "v1/scraper/abort", {}, 404],
  ["a path that leads elsewhere", "../__mock/worlds", {}, 404],
  ["a form of another site", "v1/account/info", { "content-type": "text/plain" }, 415],
])("%s is refused", async (_name, path, headers, status) => {
  expect((await post(path, headers)).status).toBe(status);
});

test.each([
  ["localhost:4040", 200],
  ["127.0.0.1", 200],
  ["app.example:4040", 403],
  ["localhost.app.example", 403],
  ["127.0.0.1.app.example:4040", 403],
])(
  "called by the name %s it answers %i: a site can bring a name of its own here by DNS",
  async (host, status) => {
    const asked = get(`${proxy.url}/coreclaw/api/store?search=museum`, { headers: { host } });
    const [response] = (await once(asked, "response")) as [IncomingMessage];
    response.resume();
    expect(response.statusCode).toBe(status);
  },
);

test("an API that is not there is a gateway's error, and the proxy goes on", async () => {
  const lonely = await runProxy({ CORECLAW_API_KEY: KEY, CORECLAW_BASE_URL: "http://127.0.0.1:1" });
  const look = () => fetch(`${lonely.url}/coreclaw/api/store?search=museum`);
  expect((await look()).status).toBe(502);
  expect((await look()).status).toBe(502);
  await lonely.close();
});

async function post(path: string, headers: Readonly<Record<string, string>>) {
  const response = await fetch(`${proxy.url}/coreclaw/api/${path}`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: "{}",
  });
  const text = await response.text();
  const { code = undefined }: { code?: unknown } = text === "" ? {} : JSON.parse(text);
  return { status: response.status, code };
}
