import { describe, expect, test } from "vitest";
import {
  getAccount,
  getRun,
  getWorker,
  searchWorkers,
  startWorker,
} from "../src/generated/functions.ts";
import * as client from "../src/index.ts";
import { bareContract, foreignContract, operation, rejection } from "./operations.ts";
import { startJson } from "./servers.ts";

/** A server that is content with everything, and a client of it. */
async function start(options: client.CreateCallOptions = {}) {
  const body =
    options.contract?.envelope === undefined ? { code: 0, data: {} } : { status: 1, payload: {} };
  const { url, received } = await startJson(body);
  const call = client.createCall({ apiKey: "key-of-the-test", baseUrl: url, ...options });
  return { call, received };
}

describe("what is sent", () => {
  test("a POST with the arguments as its body, undefined ones left out", async () => {
    const { call, received } = await start();
    const args: object = { scraper_slug: "owner/maps", is_async: true, version: undefined };
    await startWorker(call, args as Parameters<typeof startWorker>[1]);

    expect(received).toMatchObject([{ method: "POST", url: "/api/v1/scraper/run" }]);
    expect(received[0]?.body).toBe('{"scraper_slug":"owner/maps","is_async":true}');
    expect(received[0]?.headers).toMatchObject({
      "content-type": "application/json",
      accept: "application/json",
      "api-key": "key-of-the-test",
    });
  });

  test("an empty object where the operation takes a body and there are no arguments", async () => {
    const { call, received } = await start();
    await getAccount(call);
    expect(received[0]?.body).toBe("{}");
  });

  test("a GET with the arguments in its query, no body and no key", async () => {
    const { call, received } = await start();
    await searchWorkers(call, { search: "café & co", limit: 3 });

    expect(received).toMatchObject([
      { method: "GET", url: "/api/store?limit=3&search=caf%C3%A9%20%26%20co", body: "" },
    ]);
    expect(received[0]?.headers).not.toHaveProperty("api-key");
    expect(received[0]?.headers).not.toHaveProperty("authorization");
    expect(received[0]?.headers).not.toHaveProperty("content-type");
  });

  test("a slash in a query value, encoded", async () => {
    const { call, received } = await start();
    await getWorker(call, { slug: "owner/maps" });
    expect(received[0]?.url).toBe("/api/scraper?slug=owner%2Fmaps");
  });

  test("below a base URL with a path", async () => {
    const { url, received } = await startJson({ code: 0, data: {} });
    const call = client.createCall({ apiKey: "key-of-the-test", baseUrl: `${url}/gateway/` });
    await getAccount(call);
    expect(received[0]?.url).toBe("/gateway/api/v1/account/info");
  });

  test("the same request each time: nothing of a call stays behind", async () => {
    const { call, received } = await start();
    await getAccount(call, { headers: { "x-trace": "1" } });
    await getAccount(call);

    expect(received[0]?.headers["x-trace"]).toBe("1");
    expect(received[1]?.headers).not.toHaveProperty("x-trace");
  });
});

describe("the key", () => {
  test("travels as Bearer where auth says so, and then only there", async () => {
    const { call, received } = await start({ auth: "bearer" });
    await getAccount(call);

    expect(received[0]?.headers.authorization).toBe("Bearer key-of-the-test");
    expect(received[0]?.headers).not.toHaveProperty("api-key");
  });

  test("is asked for before anything is sent", async () => {
    const { url, received } = await startJson({ status: 1, payload: {} });
    const call = client.createCall({ contract: foreignContract, baseUrl: url });
    const error = await rejection(call(operation({ security: [["key"]] }), undefined));

    expect(error).toBeInstanceOf(client.AuthenticationError);
    expect(error).toMatchObject({ operation: "getThing", sent: "no", effect: "none" });
    expect(received).toEqual([]);
  });

  test.each([
    ["the header of an apiKey scheme", undefined, [["key"]], { "x-things-key": "key-of-the-test" }],
    [
      "a Bearer token, where that is all there is",
      undefined,
      [["token"]],
      { authorization: "Bearer key-of-the-test" },
    ],
    [
      "the header first, where both are",
      undefined,
      [["token"], ["key"]],
      { "x-things-key": "key-of-the-test" },
    ],
    [
      "what can be sent, where something else is asked for too",
      undefined,
      [["token"], ["query"]],
      { authorization: "Bearer key-of-the-test" },
    ],
    ["nothing, where the operation is public", "bearer", [], {}],
    [
      "the key, where it is optional and there is one",
      undefined,
      [[], ["key"]],
      { "x-things-key": "key-of-the-test" },
    ],
  ] as const)("of another document is %s", async (_, auth, security, expected) => {
    const { call, received } = await start({ contract: foreignContract, auth });
    await call(operation({ security }), undefined);

    const { "x-things-key": key, authorization } = received[0]?.headers ?? {};
    expect({
      ...(key && { "x-things-key": key }),
      ...(authorization && { authorization }),
    }).toEqual(expected);
  });

  test.each([
    ["in the query", undefined, [["query"]]],
    ["in a header whose name is none", undefined, [["odd"]]],
    ["together with another", undefined, [["key", "token"]]],
    ["by a scheme that the document does not have", undefined, [["constructor"]]],
    ["in the way that auth rules out", "bearer", [["key"]]],
  ] as const)("is not sent %s: that is a ConfigurationError", async (_, auth, security) => {
    const { call, received } = await start({ contract: foreignContract, auth });

    expect(await rejection(call(operation({ security }), undefined))).toBeInstanceOf(
      client.ConfigurationError,
    );
    expect(received).toEqual([]);
  });

  test("may be missing where it is optional", async () => {
    const { call, received } = await start({ contract: foreignContract, apiKey: undefined });
    await call(operation({ security: [[], ["key"]] }), undefined);
    expect(received[0]?.headers).not.toHaveProperty("x-things-key");
  });
});

describe("extra headers", () => {
  test("go along, and those of one call win over those of the client", async () => {
    const { call, received } = await start({ headers: { "X-Team": "a", "X-Trace": "1" } });
    await getAccount(call, { headers: { "x-trace": "2" } });
    expect(received[0]?.headers).toMatchObject({
      "x-team": "a",
      "x-trace": "2",
      "api-key": "key-of-the-test",
    });
  });

  test.each(["api-key", "API-Key", "Authorization", "Content-Type", "host"])(
    "cannot be %s, in the client or in a call",
    async (name) => {
      const headers = { [name]: "mine" };
      expect(() => client.createCall({ headers })).toThrow(client.ConfigurationError);

      const { call, received } = await start();
      const error = await rejection(getAccount(call, { headers }));
      expect(error).toBeInstanceOf(client.ValidationError);
      expect(error).toHaveProperty("message", expect.stringContaining(`the header ${name} itself`));
      expect(received).toEqual([]);
    },
  );

  test.each([
    ["a line end in a value", { "x-a": "secret\r\nx-b: 1" }],
    ["a value beyond Latin-1", { "x-a": "secret€" }],
    ["a name with a space", { "x a": "secret" }],
  ])("cannot hold %s, and the message does not repeat the value", (_, headers) => {
    expect(() => client.createCall({ headers })).toThrow(client.ConfigurationError);
    expect(() => client.createCall({ headers })).not.toThrow("secret");
  });
});

describe("parameters and bodies of another document", () => {
  const bare = () => start({ contract: bareContract });

  test("travel where the operation says", async () => {
    const { call, received } = await bare();
    const putThing = operation({
      method: "PUT",
      path: "/things/{id}",
      parameters: [
        { name: "id", in: "path" },
        { name: "tags", in: "query", explode: false },
        { name: "X-Mode", in: "header" },
      ],
      body: { mediaType: "application/json", from: "member" },
    });
    await call(putThing, { id: "a/b", tags: ["x", "y"], "X-Mode": "fast", body: ["c"] });

    expect(received).toMatchObject([
      { method: "PUT", url: "/things/a%2Fb?tags=x,y", body: '["c"]' },
    ]);
    expect(received[0]?.headers["x-mode"]).toBe("fast");
  });

  test.each([
    [
      "a form",
      "application/x-www-form-urlencoded",
      { a: "1 2", b: undefined, c: ["x", "y"] },
      "a=1+2&c=x&c=y",
    ],
    ["text", "text/plain", "hello", "hello"],
    ["a sequence of JSONs", "application/json-seq", "\u001e1\n", "\u001e1\n"],
    ["bytes", "application/octet-stream", new TextEncoder().encode("hello"), "hello"],
    ["JSON of a vendor", "application/vnd.things+json", "a", '"a"'],
  ])("can be %s", async (_, mediaType, body, expected) => {
    const { call, received } = await bare();
    await call(operation({ method: "POST", body: { mediaType, from: "member" } }), { body });

    expect(received[0]?.body).toBe(expected);
    expect(received[0]?.headers["content-type"]).toBe(mediaType);
  });

  test("can be a multipart form, whose boundary the platform writes", async () => {
    const { call, received } = await bare();
    const body = new FormData();
    body.append("a", "1");
    await call(
      operation({ method: "POST", body: { mediaType: "multipart/form-data", from: "member" } }),
      { body },
    );

    expect(received[0]?.headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
    expect(received[0]?.body).toContain('name="a"');
  });

  test("are left out when they are undefined or, as parameters, null", async () => {
    const { call, received } = await bare();
    const parameters = [
      { name: "q", in: "query" },
      { name: "x-mode", in: "header" },
    ] as const;
    await call(operation({ parameters }), { q: undefined, "x-mode": undefined, other: undefined });
    await call(operation({ parameters }), { q: null, "x-mode": null });

    expect(received).toMatchObject([
      { url: "/things", body: "" },
      { url: "/things", body: "" },
    ]);
    expect(received[0]?.headers).not.toHaveProperty("x-mode");
    expect(received[1]?.headers).not.toHaveProperty("x-mode");
  });

  test("keep a Date in JSON, and whatever else has a toJSON", async () => {
    const { call, received } = await bare();
    const post = operation({
      method: "POST",
      body: { mediaType: "application/json", from: "flat" },
    });
    await call(post, { at: new Date(0), link: new URL("https://a.example/"), gone: undefined });
    expect(received[0]?.body).toBe('{"at":"1970-01-01T00:00:00.000Z","link":"https://a.example/"}');
  });

  test("never give a GET a body", async () => {
    const { call, received } = await bare();
    const search = operation({ body: { mediaType: "application/json", from: "flat" } });
    const error = await rejection(call(search, { query: "a" }));

    expect(error).toHaveProperty("message", 'getThing was not sent: it takes no argument "query".');
    expect(received).toEqual([]);
    await call(search, {});
    expect(received).toMatchObject([{ method: "GET", body: "" }]);
  });
});

describe("a call that cannot be right is not sent", () => {
  const cycle: Record<string, unknown> = {};
  cycle["self"] = cycle;

  test.each([
    [
      "an argument that the operation does not take",
      { method: "GET" },
      { serach: "a" },
      'it takes no argument "serach"',
    ],
    ["a path value that is missing", { path: "/things/{id}" }, {}, "id is missing"],
    [
      "arguments that are no object",
      {},
      "a" as unknown as object,
      "the arguments must be a plain object",
    ],
    ["arguments in a list", {}, ["a"], "the arguments must be a plain object"],
    [
      "a cycle",
      { method: "POST", body: { mediaType: "application/json", from: "flat" } },
      cycle,
      "(a cycle, or a member that throws)",
    ],
    [
      "a spend cap of NaN",
      { method: "POST", body: { mediaType: "application/json", from: "flat" } },
      { max_total_charge: Number.NaN },
      "max_total_charge is NaN",
    ],
    ["a Map of arguments", {}, new Map([["a", 1]]), "the arguments must be a plain object"],
    [
      "a Date in a query",
      { parameters: [{ name: "since", in: "query" }] },
      { since: new Date(0) },
      "since must be a string, a number or a boolean",
    ],
    [
      "an object in a header",
      { parameters: [{ name: "x-a", in: "header" }] },
      { "x-a": { b: 1 } },
      "x-a must be a string, a number or a boolean",
    ],
    [
      "an object in a form",
      {
        method: "POST",
        body: { mediaType: "application/x-www-form-urlencoded", from: "member" },
      },
      { body: { a: { b: 1 } } },
      "a must be a string, a number or a boolean",
    ],
    [
      "a parameter in a style that is not known here",
      { path: "/things/{id}", parameters: [{ name: "id", in: "path", style: "matrix" }] },
      { id: "a" },
      "id has the style matrix, which is not supported",
    ],
    [
      "a function as the body",
      { method: "POST", body: { mediaType: "application/json", from: "member" } },
      { body: () => 1 },
      "the body is a function, which JSON cannot hold",
    ],
    [
      "an object as text",
      { method: "POST", body: { mediaType: "text/plain", from: "member" } },
      { body: {} },
      "must be a string, bytes, a Blob or a form",
    ],
    [
      "a header value with a line end",
      { parameters: [{ name: "x-a", in: "header" }] },
      { "x-a": "a\nb" },
      "the header x-a holds what no header can carry",
    ],
  ] as const)("%s", async (_, changes, args, message) => {
    const { call, received } = await start({ contract: bareContract });
    const error = await rejection(call(operation(changes), args));

    expect(error).toBeInstanceOf(client.ValidationError);
    expect(error).toMatchObject({
      operation: "getThing",
      sent: "no",
      effect: "none",
      httpStatus: undefined,
    });
    expect(error).toHaveProperty("message", expect.stringContaining(`getThing was not sent: `));
    expect(error).toHaveProperty("message", expect.stringContaining(message));
    expect(received).toEqual([]);
  });

  test.each([
    ["a Map", new Map([["keyword", "coffee"]]), "custom is a Map"],
    ["a Promise that nobody awaited", Promise.resolve({}), "custom is a Promise"],
    ["a BigInt", 10n, "custom is a bigint"],
    ["a symbol", Symbol("a"), "custom is a symbol"],
    ["a function", () => 1, "custom is a function"],
    ["a Date that is none", new Date("soon"), "custom is an invalid Date"],
    ["undefined in a list", ["a", undefined], "item 1 of a list is undefined"],
    ["an object of private members", new (class {})(), "custom is an object without members"],
  ])("%s, which JSON would lose", async (...[, custom, message]) => {
    const { call, received } = await start();
    const parameters = { custom } as unknown as { custom: Record<string, unknown> };
    const error = await rejection(
      startWorker(call, { scraper_slug: "a/b", input: { parameters } }),
    );

    expect(error).toMatchObject({
      name: "ValidationError",
      message: expect.stringContaining(`${message}`),
      sent: "no",
    });
    expect(received).toEqual([]);
  });

  test.each([
    [
      "a getter",
      () => ({
        get run_slug() {
          throw new Error("trap");
        },
      }),
    ],
    [
      "a proxy",
      () =>
        new Proxy(
          {},
          {
            ownKeys: () => {
              throw new Error("trap");
            },
          },
        ),
    ],
  ])("%s that throws when it is read", async (_, args) => {
    const { call, received } = await start();
    const error = await rejection(getRun(call, args() as { run_slug: string }));

    expect(error).toBeInstanceOf(client.ValidationError);
    expect(error).toMatchObject({
      message: "getRun was not sent: its arguments cannot be read.",
      cause: { message: "trap" },
      sent: "no",
    });
    expect(received).toEqual([]);
  });

  test.each([
    ["an unknown option", { timeout: 5 }, 'there is no option "timeout"'],
    ["a time-out of zero", { timeoutMs: 0 }, "timeoutMs must be milliseconds, from 1"],
    ["a time-out that no timer can wait", { timeoutMs: 2 ** 31 }, "to 2147483647"],
    ["a signal that is none", { signal: {} }, "signal is no AbortSignal"],
    [
      "a signal that nobody can listen to",
      { signal: { aborted: false, reason: undefined } },
      "signal is no AbortSignal",
    ],
    ["a signal in place of options", AbortSignal.abort(), "its options must be a plain object"],
    ["a number in place of options", 5, "its options must be a plain object"],
    [
      "headers in an object of their own kind",
      { headers: new Headers() },
      "headers must be a plain",
    ],
    ["headers that are no object", { headers: "a" }, "headers must be a plain object"],
  ])("%s", async (_, options, message) => {
    const { call, received } = await start();
    const error = await rejection(getAccount(call, options as client.CallOptions));

    expect(error).toBeInstanceOf(client.ValidationError);
    expect(error).toHaveProperty("message", expect.stringContaining(message));
    expect(received).toEqual([]);
  });
});
