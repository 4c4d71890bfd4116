import { afterEach, expect, test } from "vitest";
import { getAccount, getRun, searchWorkers } from "../src/generated/functions.ts";
import * as client from "../src/index.ts";
import { operation, rejection } from "./operations.ts";
import { startJson } from "./servers.ts";

/** What another library of the program has done to all objects. */
function pollute(members: object): void {
  for (const [name, value] of Object.entries(members)) {
    polluted.push(name);
    Object.defineProperty(Object.prototype, name, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
}

const polluted: string[] = [];

afterEach(() => {
  for (const name of polluted.splice(0)) Reflect.deleteProperty(Object.prototype, name);
});

/** Everything that openapi-fetch, `fetch` or this package looks up in options, operations or answers. */
const everything = (evilUrl: string) => ({
  baseUrl: evilUrl,
  apiKey: "evil",
  auth: "bearer",
  headers: { "x-evil": "1" },
  params: { header: { "x-evil": "2" }, path: {}, query: { evil: 1 } },
  querySerializer: () => "evil=1",
  bodySerializer: () => "evil",
  pathSerializer: () => `${evilUrl}/evil`,
  header: { "x-evil": "3" },
  path: { evil: 1 },
  middleware: [{ onRequest: () => Response.json({ code: 0, data: "evil" }) }],
  requestInitExt: { headers: { "x-evil": "4" } },
  method: "DELETE",
  redirect: "follow",
  credentials: "include",
  cache: "force-cache",
  timeoutMs: 1,
  parseAs: "json",
  style: "pipeDelimited",
  explode: false,
  envelope: undefined,
  server: evilUrl,
  evil: "1",
});

test("members of a polluted prototype are neither options nor sent", async () => {
  const api = await startJson({ code: 0, data: { balance: "1.0000" } });
  const evil = await startJson({ code: 0, data: { balance: "0.0000" } });
  const call = client.createCall({ apiKey: "key-of-the-test", baseUrl: api.url });
  pollute(everything(evil.url));
  const later = client.createCall({ apiKey: "key-of-the-test", baseUrl: api.url });

  expect(await getAccount(call)).toEqual({ balance: "1.0000" });
  expect(await getRun(later, { run_slug: "R1" }, {})).toEqual({ balance: "1.0000" });
  expect(await searchWorkers(later, { search: "a" })).toEqual({ balance: "1.0000" });

  expect(evil.received).toEqual([]);
  expect(api.received.map(({ method, url, body }) => [method, url, body])).toEqual([
    ["POST", "/api/v1/account/info", "{}"],
    ["POST", "/api/v1/run/detail", '{"run_slug":"R1"}'],
    ["GET", "/api/store?search=a", ""],
  ]);
  const headers = api.received.map((request) => Object.entries(request.headers));
  expect(JSON.stringify(headers)).not.toContain("evil");
});

test("fetch gets no members of a polluted prototype to read either", async () => {
  const seen: [string, RequestInit][] = [];
  const answer = Response.json({ code: 0, data: {} });
  const fetch: client.Fetch = async (url, init) => {
    seen.push([url, init]);
    return answer;
  };
  const call = client.createCall({
    apiKey: "key-of-the-test",
    baseUrl: "https://api.example",
    fetch,
  });
  // These three break the platform's own fetch, which is why this one is not it.
  const platform = { query: { evil: 1 }, body: "evil", signal: AbortSignal.abort() };
  pollute({ ...everything("https://evil.example"), ...platform });
  await searchWorkers(call, { search: "a" });

  const [url, init] = seen[0] ?? [];
  expect(url).toBe("https://api.example/api/store?search=a");
  expect(Object.getPrototypeOf(init)).toBeNull();
  expect({ ...init }).toMatchObject({ method: "GET", body: undefined, redirect: "manual" });
  expect(init?.signal?.aborted).toBe(false);
});

test("a fetch on a polluted prototype is not used", async () => {
  const api = await startJson({ code: 0, data: {} });
  let stolen = 0;
  pollute({
    fetch: () => {
      stolen += 1;
      return Promise.reject(new Error("stolen"));
    },
    Request: class {},
  });
  const call = client.createCall({ apiKey: "key-of-the-test", baseUrl: api.url });

  expect(await getAccount(call)).toEqual({});
  expect(stolen).toBe(0);
});

test("an empty object does not find its success on a polluted prototype", async () => {
  const api = await startJson({});
  const call = client.createCall({ apiKey: "key-of-the-test", baseUrl: api.url });
  pollute({ code: 0, data: { balance: "1.0000" } });

  expect(await rejection(getAccount(call))).toMatchObject({
    name: "ResponseFormatError",
    reason: "envelope",
  });
});

test("nor does a success find its data there", async () => {
  const api = await startJson({ code: 0 });
  const call = client.createCall({ apiKey: "key-of-the-test", baseUrl: api.url });
  pollute({ data: { balance: "1.0000" } });

  expect(await rejection(getAccount(call))).toMatchObject({
    name: "ResponseFormatError",
    reason: "no_data",
  });
});

test("nor is a security scheme found there", async () => {
  const api = await startJson({ code: 0, data: {} });
  const call = client.createCall({ apiKey: "key-of-the-test", baseUrl: api.url });
  pollute({ ghost: { type: "apiKey", in: "header", name: "x-ghost" } });

  const error = await rejection(call(operation({ security: [["ghost"]] }), undefined));
  expect(error).toBeInstanceOf(client.ConfigurationError);
  expect(api.received).toEqual([]);
});

test("an unknown code does not find its kind there", async () => {
  const api = await startJson({ code: 98765 });
  const call = client.createCall({ apiKey: "key-of-the-test", baseUrl: api.url });
  pollute({ 98765: { name: "EVIL", kind: "rate", status: 429, effect: "none" } });

  expect(await rejection(getAccount(call))).toMatchObject({
    name: "UnknownCodeError",
    code: 98765,
  });
});
