import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { freePort } from "../test/free-port.ts";
import { rawExchange } from "../test/raw-exchange.ts";
import { apiOf, MUSEUM_START } from "../test/support/api.ts";
import type { RequestEvent } from "./server/request-event.ts";
import { createSimulator } from "./simulator/create-simulator.ts";
import { type SimulatorMock, startSimulator } from "./start-simulator.ts";

let mock: SimulatorMock;
const events: RequestEvent[] = [];
const warnings: string[] = [];

beforeAll(async () => {
  mock = await startSimulator({
    clock: "manual",
    onRequest: (event) => events.push(event),
    onWarning: (message) => warnings.push(message),
  });
});

afterAll(() => mock.close());

const REAL_KEY = "scraper_api_01SECRETSECRETSECRETSECRET";

async function post(url: string, path: string, body: object, key = "my key") {
  const headers = { "api-key": key, "content-type": "application/json" };
  const answer = await fetch(url + path, { method: "POST", headers, body: JSON.stringify(body) });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}

describe("files", () => {
  test("come from another port, without a key, and want none", async () => {
    const { text } = await post(mock.url, "/api/v1/scraper/run", MUSEUM_START);
    const { run_slug } = JSON.parse(text).data;
    await (await mock.simulator.world("my key")).settle();
    const asked = { run_slug, format: "csv", filter_keys: [] };
    const exported = await post(mock.url, "/api/v1/run/result/export", asked);
    const link: string = JSON.parse(exported.text).data.download_url;

    expect(new URL(link).origin).toBe(mock.filesUrl);
    expect(mock.filesUrl).not.toBe(mock.url);
    expect((await (await fetch(link)).text()).trim().split("\r\n")).toHaveLength(11);
    expect((await fetch(link.replace("127.0.0.1", "localhost"))).status).toBe(200);
    expect((await fetch(link, { headers: { "api-key": "my key" } })).status).toBe(400);
    expect((await fetch(link.replace(mock.filesUrl, mock.url))).status).toBe(404);
  });

  test("do not lead to the API or to the control API", async () => {
    expect((await fetch(`${mock.filesUrl}/api/store?search=a`)).status).toBe(404);
    expect((await fetch(`${mock.filesUrl}/__mock/health`)).status).toBe(404);
  });

  test("take the port that is wished for when it is free, else another", async () => {
    const port = await freePort();
    await using first = await startSimulator({ preferredFilesPort: port });
    await using second = await startSimulator({ preferredFilesPort: port });

    expect(first.filesUrl).toBe(`http://127.0.0.1:${port}`);
    expect(second.filesUrl).not.toBe(first.filesUrl);
    await expect(startSimulator({ filesPort: port })).rejects.toThrow(`Port ${port} is taken.`);
  });
});

test("the same seed, clock and addresses give the same bytes in process and over HTTP", async () => {
  await using served = await startSimulator({ clock: "manual", seed: "same" });
  using inProcess = createSimulator({ clock: "manual", seed: "same", filesUrl: served.filesUrl });
  const story = [
    ["/api/v1/scraper/run", MUSEUM_START],
    ["/api/v1/run/list", { page_index: 1, page_size: 20 }],
    ["/api/v1/run/result/list", { run_slug: "01KVJ448M0GT2CSQF2EZFR7870" }],
    ["/api/v1/run/last/log", { run_slug: "01KVJ448M0GT2CSQF2EZFR7870" }],
    [
      "/api/v1/run/result/export",
      { run_slug: "01KVJ448M0GT2CSQF2EZFR7870", format: "json", filter_keys: [] },
    ],
    ["/api/v1/account/info", {}],
    ["/api/v1/account/info", { wrong: 1 }],
    ["/api/v1/nowhere", {}],
  ] as const;

  for (const [path, body] of story) {
    const over = await post(served.url, path, body);
    const headers = { "api-key": "my key", "content-type": "application/json" };
    const init = { method: "POST", headers, body: JSON.stringify(body) };
    const within = await inProcess.fetch(served.url + path, init);

    expect([over.status, over.text]).toEqual([within.status, await within.text()]);
    for (const [name, value] of within.headers) expect(over.headers.get(name)).toBe(value);
  }
});

test("callbacks are posted to this machine", async () => {
  const received: unknown[] = [];
  const receiver = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    received.push(JSON.parse(Buffer.concat(chunks).toString()));
    response.end();
  });
  await new Promise<void>((resolve) => receiver.listen(0, "127.0.0.1", resolve));
  const { port } = receiver.address() as AddressInfo; // a TCP server that listens has one
  const body = { ...MUSEUM_START, callback_url: `http://127.0.0.1:${port}/hook` };

  const { text } = await post(mock.url, "/api/v1/scraper/run", body, "called");
  await (await mock.simulator.world("called")).settle();
  receiver.close();

  const { run_slug } = JSON.parse(text).data;
  expect(received).toEqual([
    { run_slug, status: 2, results: 0, usage: expect.any(String) },
    { run_slug, status: 3, results: 10, usage: expect.any(String) },
  ]);
});

describe("events", () => {
  test("say the code and why, without any key", async () => {
    events.length = 0;
    await post(mock.url, "/api/v1/run/detail", { run_slug: 7 });
    await post(
      mock.url,
      "/api/v1/scraper/run",
      { ...MUSEUM_START, version: "event-key" },
      "event-key",
    );
    await post(mock.url, "/api/v1/account/info", {});
    await fetch(`${mock.url}/__mock/nowhere`);

    const known = { ms: expect.any(Number), violations: 0, error: undefined };
    expect(events).toEqual([
      {
        ...known,
        method: "POST",
        path: "/api/v1/run/detail",
        operationId: "getRun",
        status: 400,
        code: 4000,
        finding: "Invalid request parameters: run_slug must be string",
      },
      expect.objectContaining({ status: 400, code: 50003 }),
      expect.objectContaining({ status: 200, code: 0, finding: undefined }),
      expect.objectContaining({ path: "/__mock/nowhere", status: 404, error: "unknown-path" }),
    ]);
    expect(JSON.stringify(events)).not.toContain("event-key");
  });

  test("a key that looks real is served, and told of once, without the key", async () => {
    warnings.length = 0;
    const first = await post(mock.url, "/api/v1/account/info", {}, REAL_KEY);
    await post(mock.url, "/api/v1/account/info", {}, REAL_KEY);

    expect(first.status).toBe(200);
    expect(warnings).toEqual([
      "A key came in that looks real. The mock needs none: any text will do, for example api-key: test.",
    ]);
  });
});

describe("the control API over HTTP", () => {
  const visit = async (port: number, ...headers: string[]) => {
    const lines = ["GET /__mock/worlds HTTP/1.1", "connection: close", ...headers, "", ""];
    const answer = await rawExchange(port, lines.join("\r\n"));
    return { status: Number(answer.slice(9, 12)), answer };
  };

  test("answers this machine, and no page may read it", async () => {
    const { status, answer } = await visit(mock.port, `host: 127.0.0.1:${mock.port}`);

    expect(status).toBe(200);
    expect(answer.toLowerCase()).not.toContain("access-control");
  });

  test.each([
    ["a name that DNS brought here", ["host: evil.example:4010"], 403],
    [
      "such a name, with the origin of that page",
      ["host: evil.example", "origin: http://evil.example"],
      403,
    ],
    ["a page of another origin", ["host: localhost", "origin: http://localhost:3000"], 403],
    ["a page of another site", ["host: localhost", "sec-fetch-site: cross-site"], 403],
    ["no host", [], 400],
  ])("does not answer %s", async (_, headers, status) => {
    expect((await visit(mock.port, ...headers)).status).toBe(status);
  });

  test("a whole URL in the request line does not bring another host in, nor out", async () => {
    const raw = `GET http://localhost/__mock/worlds HTTP/1.1\r\nhost: evil.example\r\nconnection: close\r\n\r\n`;

    expect(await rawExchange(mock.port, raw)).toMatch(/^HTTP\/1.1 403 /);
  });

  test("a preflight is refused, while the API's passes", async () => {
    const ask = (path: string) => {
      const headers = { origin: "http://localhost:3000", "access-control-request-method": "POST" };
      return fetch(mock.url + path, { method: "OPTIONS", headers });
    };

    const [control, api] = [await ask("/__mock/clock"), await ask("/api/v1/run/list")];

    expect([control.status, control.headers.get("access-control-allow-origin")]).toEqual([
      403,
      null,
    ]);
    expect([api.status, api.headers.get("access-control-allow-origin")]).toEqual([204, "*"]);
  });

  test.each(["/__mock", "/%5f_mock/worlds", "//__mock/worlds", "/x/../__mock%2fworlds"])(
    "%s is no second way to it",
    async (path) => {
      const answer = await rawExchange(
        mock.port,
        `GET ${path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n`,
      );

      expect(answer).toMatch(/^HTTP\/1.1 404 /);
      expect(answer).toContain("x-mock-error: unknown-path");
    },
  );

  test("is off where others can reach the mock, and on with a token", async () => {
    await using open = await startSimulator({ host: "0.0.0.0" });
    await using guarded = await startSimulator({
      host: "0.0.0.0",
      controlToken: "open-sesame",
      controlHosts: ["mock.local"],
    });
    const token = "x-mock-token: open-sesame";

    const off = await visit(open.port, "host: 127.0.0.1");
    expect(off.status).toBe(404);
    expect(off.answer).toContain("--control-token");
    expect((await visit(guarded.port, "host: 127.0.0.1")).status).toBe(401);
    expect((await visit(guarded.port, "host: 127.0.0.1", token)).status).toBe(200);
    expect((await visit(guarded.port, "host: 192.0.2.1", token)).status).toBe(200);
    expect((await visit(guarded.port, "host: mock.local:4010", token)).status).toBe(200);
    expect((await visit(guarded.port, "host: evil.example", token)).status).toBe(403);
  });
});

describe("starts and stops", () => {
  test.each([
    [{ controlToken: "two words" }, "The control token must be"],
    [{ controlHosts: ["http://a/"] }, '"http://a/" is no name of a host.'],
    [{ callbackHosts: ["http://a/"] }, 'callbackHosts cannot be "http://a/".'],
    [{ balance: -1 }, "balance cannot be -1."],
    [{ port: 99_999 }, "99999 is no port."],
  ])("%j is one error, and nothing stays open", async (options, message) => {
    await expect(startSimulator(options)).rejects.toMatchObject({
      name: "MockSetupError",
      message: expect.stringContaining(message),
    });
  });

  test("close frees both ports, and may be called twice", async () => {
    const first = await startSimulator();
    const ports = { port: first.port, filesPort: Number(new URL(first.filesUrl).port) };
    await post(first.url, "/api/v1/account/info", {});

    await Promise.all([first.close(), first.close()]);

    await using second = await startSimulator(ports);
    expect([second.url, second.filesUrl]).toEqual([first.url, first.filesUrl]);
  });

  test("close answers a start that waits", async () => {
    const stopping = await startSimulator({ clock: "manual", waitLimit: "10m" });
    const waiting = post(stopping.url, "/api/v1/scraper/run", { ...MUSEUM_START, is_async: false });
    const world = await stopping.simulator.world("my key");
    while (world.runs().length < 4) await new Promise(setImmediate);

    await stopping.close();

    const { status, text } = await waiting;
    expect([status, JSON.parse(text).data.run_status]).toEqual([200, "running"]);
  });

  test("the simulator in hand is the one that is served", async () => {
    const slug = await apiOf(mock.simulator, "in hand").start();

    const { text } = await post(mock.url, "/api/v1/run/detail", { run_slug: slug }, "in hand");
    expect(JSON.parse(text).data.slug).toBe(slug);
  });
});

test("a callback that is kept back is told, once for each reason", async () => {
  const warnings: string[] = [];
  await using mock = await startSimulator({
    clock: "manual",
    onWarning: (message) => warnings.push(message),
  });
  const callback_url = "https://app.example/hook";
  const world = await mock.simulator.world("my key");
  await apiOf(mock.simulator).start({ callback_url }, { prefer: "scenario=fast" });
  await apiOf(mock.simulator).start({ callback_url }, { prefer: "scenario=fast" });

  await world.settle();

  expect(warnings).toEqual([
    expect.stringMatching(/^A callback was not sent: .*--callback-hosts app\.example/),
  ]);
});

test("the address of the control API lists its calls", async () => {
  await using mock = await startSimulator();

  const list: unknown = await (await fetch(`${mock.url}/__mock/`)).json();

  expect(list).toMatchObject({
    calls: expect.arrayContaining([expect.objectContaining({ call: "POST /__mock/clock" })]),
  });
});
