import { execFile } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { curlOf } from "../../src/page/copy/curl-of.ts";
import type { ToldRequest } from "../../src/page/copy/told-request.ts";
import { type SimulatorMock, startSimulator } from "../../src/start-simulator.ts";
import { hasCurl } from "../curl.ts";
import { lastTold } from "./told.ts";

let mock: SimulatorMock;
beforeAll(async () => {
  mock = await startSimulator({ clock: "manual" });
});
afterAll(() => mock.close());

const HEADERS = { "api-key": "test", "content-type": "application/json" };
const post = (path: string, body: string, headers = {}) =>
  fetch(`${mock.url}${path}`, { method: "POST", headers: { ...HEADERS, ...headers }, body });

const detail = (run_slug: unknown) => () =>
  post("/api/v1/run/detail", JSON.stringify({ run_slug }));
const start = JSON.stringify({
  scraper_slug: "openhours/museum-hours",
  is_async: true,
  input: { parameters: { custom: { places: ["Gh'ent $(touch /tmp/x) `id` \\ \" é 李"] } } },
});

const SENT: readonly [what: string, send: () => Promise<unknown>][] = [
  ["a public read", () => fetch(`${mock.url}/api/store?search=it%27s+%24%28id%29+%5Ba-c%5D`)],
  ["a start with a hostile input", () => post("/api/v1/scraper/run", start)],
  ["a slug that is none", detail("'; touch /tmp/x; '")],
  ["a slug with control characters", detail("\u0000\u001b[201~\n\u009b\u202e")],
  ["no body", () => post("/api/v1/run/list", "")],
  ["another path", () => fetch(`${mock.url}/no/{a,b}/[1-3]`)],
  ["another method", () => fetch(`${mock.url}/api/v1/rerun`, { method: "DELETE" })],
  ["no key", () => post("/api/v1/account/info", "{}", { "api-key": "" })],
  ["a scenario", () => post("/api/v1/account/info", "{}", { prefer: "scenario=rate-limited" })],
  ["an example", () => post("/api/v1/account/info", "{}", { prefer: "code=429" })],
  [
    "an example in the query",
    () => post("/api/v1/run/list?__code=200&__example=empty", '{"page_index":1,"page_size":5}'),
  ],
  ["a fault", () => post("/api/v1/account/info", "{}", { prefer: "fault=gateway:502" })],
];

describe.runIf(await hasCurl())("the copied command line repeats", () => {
  test.each(SENT)("%s", async (_, send) => {
    await send();
    const first = await lastTold(mock.simulator);

    await runShell(curlOf(first, mock.url));

    const again = await lastTold(mock.simulator);
    expect(sameOf(again)).toEqual(sameOf(first));
  });
});

const HOSTILE = [
  '"@/etc/passwd"',
  '"$(echo ran) `echo ran` \'"',
  '{"n":1.0,"n":[12345678901234567890,1e400],"":"\\u0041 100%"}',
  '"é 李"',
];

describe.runIf(await hasCurl())(
  "a body arrives byte for byte, and the shell runs nothing of it",
  () => {
    test.each(HOSTILE)("%s", async (text) => {
      await using server = await startEcho();

      await runShell(
        curlOf({ method: "POST", path: "/", query: "", text, faults: [] }, server.url),
      );

      expect(server.requests).toEqual([`POST ${text}`]);
    });
  },
);

test.runIf(await hasCurl())("a HEAD is sent as one, and its answer is not waited for", async () => {
  await using server = await startEcho();

  await runShell(curlOf({ method: "HEAD", path: "/", query: "", faults: [] }, server.url));

  expect(server.requests).toEqual(["HEAD "]);
});

async function startEcho() {
  const requests: string[] = [];
  const server = createServer(async (request, response) => {
    requests.push(`${request.method} ${await text(request)}`);
    response.setHeader("content-length", "10").end("0123456789");
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    [Symbol.asyncDispose]: async () => void server.close(),
  };
}

/** What must come out equal; ids, times and the world of a request are its own. */
function sameOf(told: ToldRequest) {
  const { method, path, query, text, operationId, status, code, scenario, faults } = told;
  const body = text && JSON.parse(text);
  return { method, path, query, body, operationId, status, code, scenario, faults };
}

async function runShell(line: string): Promise<void> {
  const env = { PATH: process.env["PATH"], CORECLAW_API_KEY: "test" };
  await promisify(execFile)("sh", ["-c", line], { env });
}
