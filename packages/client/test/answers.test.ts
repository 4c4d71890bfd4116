import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { getRun } from "../src/generated/functions.ts";
import * as client from "../src/index.ts";
import { bareContract, foreignContract, operation, rejection } from "./operations.ts";
import { httpBytes, startBytes, startJson } from "./servers.ts";

const JSON_TYPE = { "content-type": "application/json" };
const OK = JSON.stringify({ code: 0, message: "success", data: { slug: "R1" } });

/** Asks for a run on a server that answers with these bytes and hangs up. */
async function ask(bytes: Buffer | string, options: client.CreateCallOptions = {}) {
  const baseUrl = await startBytes((socket) => socket.end(bytes));
  const call = client.createCall({ apiKey: "key-of-the-test", baseUrl, ...options });
  return getRun(call, { run_slug: "R1" });
}

describe("a success", () => {
  test.each([
    ["with a length", httpBytes(200, JSON_TYPE, OK)],
    ["with status 201", httpBytes(201, JSON_TYPE, OK)],
    ["with a charset", httpBytes(200, { "content-type": "Application/JSON; charset=utf-8" }, OK)],
    ["as problem+json and the like", httpBytes(200, { "content-type": "application/v1+json" }, OK)],
    [
      "in chunks",
      `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n${OK.length.toString(16)}\r\n${OK}\r\n0\r\n\r\n`,
    ],
    [
      "until the connection closes",
      `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n${OK}`,
    ],
    ["in gzip", httpBytes(200, { ...JSON_TYPE, "content-encoding": "gzip" }, gzipSync(OK))],
    ["with a byte order mark", httpBytes(200, JSON_TYPE, `\ufeff${OK}`)],
    [
      "with members that nobody knows",
      httpBytes(200, JSON_TYPE, '{"code":0,"new":1,"data":{"slug":"R1"}}'),
    ],
  ])("%s gives the data", async (_, bytes) => {
    expect(await ask(bytes)).toEqual({ slug: "R1" });
  });

  test.each([
    ["raw", '{"code":0,"data":{"err_msg":"a\u0001\tb\nc"}}'],
    ["escaped", '{"code":0,"data":{"err_msg":"a\\u0001\\tb\\nc"}}'],
  ])("keeps control characters in strings that are %s", async (_, body) => {
    expect(await ask(httpBytes(200, JSON_TYPE, body))).toEqual({ err_msg: "a\u0001\tb\nc" });
  });

  test("gives numbers that JavaScript would round, or cannot hold, as text with every digit", async () => {
    const body =
      '{"code":0,"data":{"id":100064823456789012,"lat":51.05434220000000001,"cap":1e400}}';
    expect(await ask(httpBytes(200, JSON_TYPE, body))).toEqual({
      id: "100064823456789012",
      lat: 51.0543422,
      cap: "1e400",
    });
  });

  test("with data null is one only where the contract lets data be null", async () => {
    const bytes = httpBytes(200, JSON_TYPE, '{"code":0,"data":null}');
    const baseUrl = await startBytes((socket) => socket.end(bytes));
    const call = client.createCall({ apiKey: "key-of-the-test", baseUrl });

    expect(await client.abortRun(call, { run_slug: "R1" })).toBeNull();
    await expect(ask(bytes)).rejects.toMatchObject({ reason: "no_data", operation: "getRun" });
  });

  test("keeps a member called __proto__ an ordinary member", async () => {
    const body = '{"code":0,"data":{"__proto__":{"slug":"evil"}}}';
    const data = await ask(httpBytes(200, JSON_TYPE, body));
    expect(Object.hasOwn(data, "__proto__")).toBe(true);
    expect(data.slug).toBeUndefined();
  });
});

describe("an answer that is not the API's", () => {
  const html = "<!doctype html><title>Sign in</title>";
  test.each([
    ["an HTML page", 200, { "content-type": "text/html" }, html, "media_type"],
    ["an HTML page that claims to be JSON", 200, JSON_TYPE, html, "json"],
    ["an envelope as plain text", 200, { "content-type": "text/plain" }, OK, "media_type"],
    ["an envelope without a media type", 200, {}, OK, "media_type"],
    ["an empty body", 200, JSON_TYPE, "", "empty"],
    ["no content", 204, {}, "", "empty"],
    ["half a JSON", 200, JSON_TYPE, OK.slice(0, 30), "json"],
    ["two JSONs", 200, JSON_TYPE, OK + OK, "json"],
    [
      "bytes that are not UTF-8",
      200,
      JSON_TYPE,
      Buffer.from(`{"code":0,"data":"\xff"}`, "latin1"),
      "encoding",
    ],
    ["UTF-16", 200, JSON_TYPE, Buffer.from(`\ufeff${OK}`, "utf16le"), "encoding"],
    ["UTF-16 without a mark", 200, JSON_TYPE, Buffer.from(OK, "utf16le"), "json"],
    ["UTF-32", 200, JSON_TYPE, Buffer.from([...OK].join("\0\0\0"), "latin1"), "json"],
    ["a code that NUL breaks in two", 200, JSON_TYPE, '{"code":0\u00000,"data":{}}', "json"],
    [
      "JSON without end",
      200,
      JSON_TYPE,
      `{"code":0,"data":${"[".repeat(1e5)}${"]".repeat(1e5)}}`,
      "too_deep",
    ],
    ["an array", 200, JSON_TYPE, `[${OK}]`, "envelope"],
    ["a string", 200, JSON_TYPE, '"success"', "envelope"],
    ["null", 200, JSON_TYPE, "null", "envelope"],
    ["an object without a code", 200, JSON_TYPE, '{"data":{}}', "envelope"],
    ["a code that is a string", 200, JSON_TYPE, '{"code":"0","data":{}}', "envelope"],
    ["a code beyond all numbers", 200, JSON_TYPE, '{"code":1e400,"data":{}}', "envelope"],
    ["a code of true", 200, JSON_TYPE, '{"code":true,"data":{}}', "envelope"],
    ["a success without data", 200, JSON_TYPE, '{"code":0,"message":"success"}', "no_data"],
    ["a permanent redirect", 301, { location: "https://evil.example/" }, "", "redirect"],
    [
      "a redirect that repeats the body",
      307,
      { location: "https://evil.example/" },
      "",
      "redirect",
    ],
    ["not modified", 304, {}, "", "empty"],
    ["a 400 page of a proxy", 400, { "content-type": "text/html" }, html, "media_type"],
    ["a 404 page of a wrong base URL", 404, { "content-type": "text/html" }, html, "media_type"],
  ] as const)("%s becomes a ResponseFormatError", async (_, status, headers, body, reason) => {
    const error = await rejection(ask(httpBytes(status, headers, body)));

    expect(error).toBeInstanceOf(client.ResponseFormatError);
    expect(error).toMatchObject({
      reason,
      operation: "getRun",
      httpStatus: status,
      effect: "possible",
      sent: "maybe",
    });
    expect(error).toHaveProperty("message", expect.stringContaining(`getRun: `));
    expect(error).toHaveProperty("message", expect.stringContaining(`HTTP ${status}`));
  });

  test.each([
    [
      "chunked, cut inside a chunk",
      `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\nff\r\n{"code":0,"da`,
    ],
    [
      "without a length, cut",
      'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n{"code":0,"da',
    ],
    [
      "shorter than its length",
      'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n{"code":0,"da',
    ],
    [
      "half a gzip",
      httpBytes(200, { ...JSON_TYPE, "content-encoding": "gzip" }, gzipSync(OK).subarray(0, 30)),
    ],
  ])("%s never gives data", async (_, bytes) => {
    const error = await rejection(ask(bytes));
    expect(client.isCoreClawError(error)).toBe(true);
    expect(error).toMatchObject({ operation: "getRun", httpStatus: 200, sent: "maybe" });
  });

  test("is never taken for whole, wherever it was cut", async () => {
    const whole = `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n${OK}`;
    for (let length = 0; length < whole.length; length++) {
      const error = await rejection(ask(whole.slice(0, length)));
      expect(client.isCoreClawError(error)).toBe(true);
      expect(error).toMatchObject({ operation: "getRun", sent: "maybe" });
    }
  });

  test("is shown by at most 200 characters, without control characters", async () => {
    const page = `<html>\u0007\u001b[31m${"x".repeat(5000)}`;
    const error = await rejection(ask(httpBytes(200, { "content-type": "text/html" }, page)));

    expect(error).toHaveProperty("excerpt", `<html>[31m${"x".repeat(190)}`);
  });

  test("larger than the limit is dropped, though it was small on the wire", async () => {
    const bomb = gzipSync(Buffer.alloc(5_000_000, " "));
    const bytes = httpBytes(200, { ...JSON_TYPE, "content-encoding": "gzip" }, bomb);
    const error = await rejection(ask(bytes, { maxResponseBytes: 1_000_000 }));

    expect(error).toMatchObject({
      name: "ResponseFormatError",
      reason: "too_large",
      httpStatus: 200,
      excerpt: "",
    });
  });

  test("of exactly the largest size is read", async () => {
    const data = await ask(httpBytes(200, JSON_TYPE, OK), { maxResponseBytes: OK.length });
    expect(data).toEqual({ slug: "R1" });
  });
});

describe("a failure without a readable envelope", () => {
  const html = { "content-type": "text/html" };
  test.each([
    ["a gateway's page", 502, html, "<h1>Bad gateway</h1>", client.ServerError, "possible"],
    ["an empty 500", 500, {}, "", client.ServerError, "possible"],
    ["an empty 429", 429, {}, "", client.RateLimitError, "none"],
    ["a 429 page", 429, html, "slow down", client.RateLimitError, "none"],
    ["an empty 401", 401, {}, "", client.AuthenticationError, "none"],
    ["a 500 of success", 500, JSON_TYPE, OK, client.ServerError, "possible"],
    ["a 400 of success", 400, JSON_TYPE, OK, client.ValidationError, "none"],
  ] as const)("%s goes by its status", async (_, status, headers, body, Class, effect) => {
    const error = await rejection(ask(httpBytes(status, headers, body)));

    expect(error).toBeInstanceOf(Class);
    expect(error).toMatchObject({ operation: "getRun", httpStatus: status, effect, sent: "maybe" });
    expect(error).toHaveProperty("message", expect.not.stringContaining("<h1>"));
  });

  test("a 503 whose body breaks off is still a ServerError", async () => {
    const bytes = "HTTP/1.1 503 Busy\r\ncontent-length: 99\r\n\r\n<html>";
    expect(await rejection(ask(bytes))).toBeInstanceOf(client.ServerError);
  });
});

describe("a failure that the API reports", () => {
  test("carries code, name, status, words and effect", async () => {
    const body = '{"code":30001,"message":"Balance is not\\n enough","data":null}';
    const error = await rejection(ask(httpBytes(200, JSON_TYPE, body)));

    expect(error).toBeInstanceOf(client.InsufficientBalanceError);
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: "InsufficientBalanceError",
      message: "getRun: Balance is not enough (INSUFFICIENT_BALANCE, code 30001, HTTP 200)",
      operation: "getRun",
      httpStatus: 200,
      code: 30001,
      codeName: "INSUFFICIENT_BALANCE",
      serverMessage: "Balance is not enough",
      effect: "none",
      sent: "maybe",
    });
  });

  test.each([
    [98765, 98765],
    [null, null],
    [1.5, 1.5],
  ])("with the unknown code %s becomes an UnknownCodeError that keeps it", async (code, kept) => {
    const body = JSON.stringify({ code, message: "new", data: null });
    const error = await rejection(ask(httpBytes(200, JSON_TYPE, body)));

    expect(error).toBeInstanceOf(client.UnknownCodeError);
    expect(error).toMatchObject({ code: kept, codeName: undefined, serverMessage: "new" });
  });

  test("with no message, or one that is no text, still reads as a sentence", async () => {
    const error = await rejection(
      ask(httpBytes(200, JSON_TYPE, '{"code":5000,"message":{"a":1}}')),
    );
    expect(error).toHaveProperty(
      "message",
      "getRun: the API answered with an error (SERVER_ERROR, code 5000, HTTP 200)",
    );
  });

  test("with a message without end is cut", async () => {
    const body = JSON.stringify({ code: 4000, message: "x".repeat(100_000) });
    const error = await rejection(ask(httpBytes(200, JSON_TYPE, body)));

    expect(error).toHaveProperty("serverMessage", "x".repeat(2000));
    expect(error).toHaveProperty(
      "message",
      `getRun: ${"x".repeat(200)} (INVALID_REQUEST, code 4000, HTTP 200)`,
    );
  });
});

describe("another document", () => {
  test("may name the members of its envelope and its success otherwise", async () => {
    const { url } = await startJson({ status: 1, payload: [1, 2] });
    const call = client.createCall({ contract: foreignContract, baseUrl: url });
    expect(await call(operation(), undefined)).toEqual([1, 2]);
  });

  test.each([
    [true, { status: 1, payload: 5 }, 5],
    [false, { status: 1, payload: null }, null],
    [false, { status: 1 }, null],
    [undefined, { status: 1, payload: null }, null],
  ])("with dataRequired %s takes %j as %j", async (dataRequired, body, data) => {
    const { url } = await startJson(body);
    const call = client.createCall({ contract: foreignContract, baseUrl: url });
    const changes = dataRequired === undefined ? {} : { dataRequired };
    expect(await call(operation(changes), undefined)).toBe(data);
  });

  test.each([
    [true, { status: 1, payload: null }],
    [true, { status: 1 }],
    [undefined, { status: 1 }],
  ])("with dataRequired %s refuses %j", async (dataRequired, body) => {
    const { url } = await startJson(body);
    const call = client.createCall({ contract: foreignContract, baseUrl: url });
    const changes = dataRequired === undefined ? {} : { dataRequired };
    const error = await rejection(call(operation(changes), undefined));
    expect(error).toMatchObject({ name: "ResponseFormatError", reason: "no_data" });
  });

  test("may have no envelope: then the body is the data", async () => {
    const { url } = await startJson({ login: "octocat" });
    const call = client.createCall({ contract: bareContract, baseUrl: url });
    expect(await call(operation(), undefined)).toEqual({ login: "octocat" });
  });

  test("without an envelope fails by its HTTP status", async () => {
    const { url } = await startJson({ message: "Not Found" }, 404);
    const call = client.createCall({ contract: bareContract, baseUrl: url });
    const error = await rejection(call(operation(), undefined));

    expect(error).toBeInstanceOf(client.NotFoundError);
    expect(error).toMatchObject({ code: undefined, serverMessage: "Not Found", httpStatus: 404 });
  });

  test("may answer with text, bytes or nothing", async () => {
    const baseUrl = await startBytes((socket) =>
      socket.end(httpBytes(200, { "content-type": "text/csv" }, "a,ß")),
    );
    const call = client.createCall({ contract: bareContract, baseUrl });

    expect(await call(operation({ answer: "text" }), undefined)).toBe("a,ß");
    expect(await call(operation({ answer: "bytes" }), undefined)).toEqual(
      new TextEncoder().encode("a,ß"),
    );
    expect(await call(operation({ answer: "none" }), undefined)).toBeUndefined();
  });

  test.each(["text", "bytes"] as const)(
    "with an envelope can fail where %s is due",
    async (answer) => {
      const { url } = await startJson({ status: 3, text: "no" });
      const call = client.createCall({ contract: foreignContract, baseUrl: url });
      const error = await rejection(call(operation({ answer }), undefined));
      expect(error).toMatchObject({ name: "UnknownCodeError", code: 3, serverMessage: "no" });
    },
  );

  test("may answer with a JSON file that is no envelope where text is due", async () => {
    const { url } = await startJson([{ status: 3 }]);
    const call = client.createCall({ contract: foreignContract, baseUrl: url });
    expect(await call(operation({ answer: "text" }), undefined)).toBe('[{"status":3}]');
  });

  test("may come from plain JavaScript, with a kind of code that no class is for", async () => {
    const { url } = await startJson({ status: 7, text: "odd" });
    const errors = { 7: { name: "ODD", kind: "constructor", effect: "none" } } as never;
    const call = client.createCall({ contract: foreignContract, errors, baseUrl: url });
    const error = await rejection(call(operation(), undefined));
    expect(error).toMatchObject({ name: "UnknownCodeError", code: 7, codeName: "ODD" });
  });

  test("with an envelope can fail where no data is due", async () => {
    const { url } = await startJson({ status: 3, text: "no" });
    const call = client.createCall({ contract: foreignContract, baseUrl: url });
    const error = await rejection(call(operation({ answer: "none" }), undefined));
    expect(error).toMatchObject({ name: "UnknownCodeError", code: 3, serverMessage: "no" });
  });
});
