import { describe, expect, test } from "vitest";
import { foreignContract } from "../test/operations.ts";
import type { TransportOptions } from "./options.ts";
import { readSettings } from "./settings.ts";

const read = (options: object) => readSettings({ contract: foreignContract, ...options });

test("left out, the options are the contract's server, a minute, and 64 MiB", () => {
  expect(read({})).toMatchObject({
    baseUrl: "https://things.example",
    timeoutMs: 60_000,
    maxResponseBytes: 67_108_864,
    apiKey: undefined,
    headers: {},
  });
});

test("options win over defaults, and one that is undefined is left out", () => {
  const options = { contract: foreignContract, apiKey: undefined, timeoutMs: 5 };
  const settings = readSettings(options, { apiKey: "from-elsewhere", timeoutMs: 10 });
  expect(settings).toMatchObject({ apiKey: "from-elsewhere", timeoutMs: 5 });
});

test.each([
  [{ apikey: "a" }, 'There is no option "apikey". Options are apiKey, auth,'],
  [{ auth: "query" }, 'auth must be "api-key" or "bearer".'],
  [{ timeoutMs: 0 }, "timeoutMs must be milliseconds"],
  [{ timeoutMs: Number.POSITIVE_INFINITY }, "timeoutMs must be milliseconds"],
  [{ timeoutMs: "30s" }, "timeoutMs must be milliseconds"],
  [{ fetch: "fetch" }, "fetch must be a function."],
  [{ maxResponseBytes: -1 }, "maxResponseBytes must be a whole number above 0."],
  [{ maxResponseBytes: 1.5 }, "maxResponseBytes must be a whole number above 0."],
  [{ contract: null }, "contract must be the contract that was generated."],
  [{ contract: {} }, "contract must be the contract that was generated."],
  [{ errors: "table" }, "errors must be the error table that was generated."],
  [{ headers: [["a", "b"]] }, "the header 0 must be a string"],
  [{ baseUrl: "http://things.example" }, "use https://"],
])("%j is refused", (options, message) => {
  expect(() => read(options)).toThrow(message);
});

test.each([null, "options", undefined, new Map()])("options that are %j are refused", (options) => {
  const call = () => readSettings(options as unknown as TransportOptions);
  expect(call).toThrow("The options must be an object.");
});

test("a contract without a server needs a base URL", () => {
  const { server, ...contract } = foreignContract;
  expect(() => readSettings({ contract })).toThrow("baseUrl must be a whole URL");
  expect(server).toBe("https://things.example");
});

describe("a key that no header can carry is refused without being repeated", () => {
  test.each([
    ["a line end", "canary-key\n"],
    ["a line end and a header", "canary-key\r\nx-admin: 1"],
    ["a space at its end", "canary-key "],
    ["a character beyond Latin-1", "canary-key-€"],
    ["a C1 control", "canary-key-\u0085"],
    ["nothing", ""],
  ])("%s", (_, apiKey) => {
    expect(() => read({ apiKey })).toThrow("apiKey");
    expect(() => read({ apiKey })).not.toThrow("canary");
  });

  test("a number", () => {
    expect(() => read({ apiKey: 123_456 })).toThrow("apiKey must be a string");
    expect(() => read({ apiKey: 123_456 })).not.toThrow("123");
  });
});
