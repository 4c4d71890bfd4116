import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { type PrismProxy, startPrismProxy } from "./prism-proxy.ts";

/** The guards of the proxied targets, each against what it is there for. */
let proxy: PrismProxy;
let answer: Answer;

interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
}

const data = { balance: "1.0000", traffic: 1, traffic_expiration_at: 1_790_000_000 };
const right = { code: 0, message: "success", data };
const marked = { "x-mock-engine": "simulator" };

beforeEach(async () => {
  const upstream = createServer((_, response) => {
    const { status = 200, headers = marked, body } = answer;
    response.writeHead(status, { "content-type": "application/json", ...headers });
    const isWritten = typeof body === "string" || Buffer.isBuffer(body);
    response.end(isWritten ? body : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => upstream.listen(0, "127.0.0.1", resolve));
  const { port } = upstream.address() as AddressInfo; // it listens on a port, not on a pipe
  proxy = await startPrismProxy(`http://127.0.0.1:${port}`);
  onTestFinished(async () => {
    await proxy.close();
    upstream.closeAllConnections();
    upstream.close();
  });
});

/** Asks for the account; `body` is what the document allows, if the test does not say otherwise. */
async function ask(body = "{}", headers: Readonly<Record<string, string>> = { "api-key": "any" }) {
  return await fetch(`${proxy.url}/api/v1/account/info`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body,
  });
}

test("an exchange without a flaw passes", async () => {
  answer = { body: right };

  const response = await ask();

  expect(await response.json()).toEqual(right);
  expect(proxy.watch.take("allowed")).toEqual([]);
});

test("an answer that was packed, and one in another layout, arrive as they should", async () => {
  const headers = { ...marked, "content-encoding": "gzip" };
  answer = { headers, body: gzipSync(JSON.stringify(right, null, 4)) };

  const response = await ask();

  expect(await response.json()).toEqual(right);
  expect(proxy.watch.take("allowed")).toEqual([]);
});

test("a member of a wrong type in an answer is seen", async () => {
  answer = { body: { ...right, data: { ...data, balance: 1 } } };

  await ask();

  expect(proxy.watch.take("allowed").join()).toMatch(/response .*balance/);
});

test("a flaw of an answer counts in a test that means forbidden requests, too", async () => {
  answer = { body: { code: 4000, data: null } };

  await ask('{"unknown":1}');

  expect(proxy.watch.take("forbidden").join()).toMatch(/response .*message/);
});

test("a status that the document does not declare is seen, though Prism only warns of it", async () => {
  answer = { status: 418, body: { code: 4000, message: "a teapot", data: null } };

  await ask();

  expect(proxy.watch.take("allowed").join()).toMatch(/418: response/);
});

test("a mock of Prism's in place of an answer with 501 is seen", async () => {
  answer = { status: 501, body: { code: 5000, message: "not yet", data: null } };

  const response = await ask();

  expect(response.status).toBe(200);
  expect(proxy.watch.take("allowed")).toEqual([
    "POST /api/v1/account/info 200: not answered by the simulator",
  ]);
});

test("an answer of somebody else is seen, however right it is", async () => {
  answer = { headers: {}, body: right };

  await ask();

  expect(proxy.watch.take("allowed")).toEqual([
    "POST /api/v1/account/info 200: not answered by the simulator",
  ]);
});

test("an answer that is no JSON is seen", async () => {
  answer = { body: '{"code":0,' };

  const response = await ask();

  expect(response.status).toBe(502);
  expect(proxy.watch.take("allowed").join()).toContain("response");
});

test.each([
  ["an unknown member, in any script", '{"名字":1}', { "api-key": "any" }],
  ["half a JSON", '{"run', { "api-key": "any" }],
  ["no key", "{}", {}],
])("a forbidden request is seen: %s", async (_, body, headers) => {
  answer = { body: { code: 4000, message: "no", data: null } };

  await ask(body, headers);

  expect(proxy.watch.take("allowed").join()).toContain("request");
});

test("a test that means a forbidden request must send one", async () => {
  answer = { body: right };

  await ask();

  expect(proxy.watch.take("forbidden")).toEqual([
    "The test means a forbidden request, and the document allows all of them.",
  ]);
});
