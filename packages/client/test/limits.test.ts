import { getEventListeners } from "node:events";
import { describe, expect, test } from "vitest";
import { getRun, startWorker } from "../src/generated/functions.ts";
import * as client from "../src/index.ts";
import { bareContract, operation, rejection } from "./operations.ts";
import { closedPort, deferred, httpBytes, startBytes, startJson } from "./servers.ts";

const HEAD = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n";

const clientOf = (baseUrl: string, options: client.CreateCallOptions = {}) =>
  client.createCall({ apiKey: "key-of-the-test", baseUrl, ...options });

/** A `fetch` that never settles and minds no signal. */
const deafFetch = () => new Promise<never>(() => {});

describe("a call that gets no answer in time", () => {
  test("rejects with a TimeoutError that says what was missing: the headers", async () => {
    const call = clientOf(await startBytes(() => {}));
    const error = await rejection(getRun(call, { run_slug: "R1" }, { timeoutMs: 50 }));

    expect(error).toBeInstanceOf(client.TimeoutError);
    expect(error).toMatchObject({
      name: "TimeoutError",
      message: "getRun: no whole answer in 50 ms",
      operation: "getRun",
      timeoutMs: 50,
      phase: "headers",
      httpStatus: undefined,
      effect: "possible",
      sent: "maybe",
    });
  });

  test("or the body, which counts as well", async () => {
    const call = clientOf(await startBytes((socket) => socket.write(HEAD)), { timeoutMs: 50 });
    const error = await rejection(getRun(call, { run_slug: "R1" }));
    expect(error).toMatchObject({ name: "TimeoutError", phase: "body", httpStatus: 200 });
  });

  test("even if bytes keep trickling in", async () => {
    const baseUrl = await startBytes((socket) => {
      socket.write("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n");
      const trickle = setInterval(() => socket.write(" "), 10);
      socket.on("close", () => clearInterval(trickle));
    });
    const error = await rejection(
      getRun(clientOf(baseUrl), { run_slug: "R1" }, { timeoutMs: 100 }),
    );
    expect(error).toMatchObject({ name: "TimeoutError", phase: "body" });
  });

  test("even if fetch minds no signal", async () => {
    const call = clientOf("https://things.example", { fetch: deafFetch, timeoutMs: 20 });
    expect(await rejection(getRun(call, { run_slug: "R1" }))).toBeInstanceOf(client.TimeoutError);
  });
});

describe("a call that its caller stops", () => {
  test.each([
    ["an Error", new Error("changed my mind")],
    ["a text", "changed my mind"],
    ["null", null],
  ])("before it began rejects with an AbortError, and nothing is sent: %s", async (_, reason) => {
    const { url, received } = await startJson({ code: 0, data: {} });
    const signal = AbortSignal.abort(reason);
    const error = await rejection(startWorker(clientOf(url), START, { signal }));

    expect(error).toBeInstanceOf(client.AbortError);
    expect(error).toMatchObject({ operation: "startWorker", effect: "none", sent: "no" });
    expect(error).toHaveProperty("cause", reason);
    expect(received).toEqual([]);
  });

  test("while its own arguments are read sends nothing either", async () => {
    const { url, received } = await startJson({ code: 0, data: {} });
    const controller = new AbortController();
    const version = { toJSON: () => controller.abort() };
    const args = { ...START, version: version as unknown as string };
    const error = await rejection(startWorker(clientOf(url), args, { signal: controller.signal }));

    expect(error).toMatchObject({ name: "AbortError", sent: "no" });
    expect(received).toEqual([]);
  });

  test("while it waits rejects with an AbortError whose cause is the reason", async () => {
    const controller = new AbortController();
    const reason = new Error("changed my mind");
    const call = clientOf(await startBytes(() => controller.abort(reason)));
    const promise = startWorker(call, START, { signal: controller.signal });

    const error = await rejection(promise);
    expect(error).toBeInstanceOf(client.AbortError);
    expect(error).toMatchObject({
      name: "AbortError",
      operation: "startWorker",
      effect: "possible",
      sent: "maybe",
    });
    expect(error).toHaveProperty("cause", reason);
  });

  test("while the body arrives too, and the server sees the connection go", async () => {
    const controller = new AbortController();
    const closed = deferred<void>();
    const baseUrl = await startBytes((socket) => {
      socket.on("close", () => closed.resolve());
      socket.write(HEAD, () => setTimeout(() => controller.abort(), 20));
    });
    const error = await rejection(
      getRun(clientOf(baseUrl), { run_slug: "R1" }, { signal: controller.signal }),
    );

    expect(error).toMatchObject({ name: "AbortError" });
    await closed.promise;
  });

  test("rejects at once, even if fetch minds no signal", async () => {
    const controller = new AbortController();
    const call = clientOf("https://things.example", { fetch: deafFetch });
    const promise = rejection(getRun(call, { run_slug: "R1" }, { signal: controller.signal }));
    controller.abort();
    expect(await promise).toBeInstanceOf(client.AbortError);
  });

  test("leaves the answer that comes too late unread", async () => {
    const controller = new AbortController();
    const late = deferred<Response>();
    const cancelled = deferred<void>();
    const call = clientOf("https://things.example", { fetch: () => late.promise });
    const promise = rejection(getRun(call, { run_slug: "R1" }, { signal: controller.signal }));
    controller.abort();
    await promise;

    const body = new ReadableStream({ cancel: () => cancelled.resolve() });
    late.resolve(new Response(body));
    await cancelled.promise;
  });
});

describe("afterwards", () => {
  test.each([
    ["a success", httpBytes(200, { "content-type": "application/json" }, '{"code":0,"data":{}}')],
    ["a failure", httpBytes(500, {}, "")],
    ["a broken connection", "HTTP/1.1 2"],
  ])("no listener is left on the signal: %s", async (_, bytes) => {
    const { signal } = new AbortController();
    const call = clientOf(await startBytes((socket) => socket.end(bytes)));
    await getRun(call, { run_slug: "R1" }, { signal }).catch(() => {});
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  test("nor is one added to a signal for every call that waits for it", async () => {
    const controller = new AbortController();
    const { signal } = controller;
    const call = clientOf("https://things.example", { fetch: deafFetch });
    const calls = Array.from({ length: 20 }, () =>
      rejection(getRun(call, { run_slug: "R1" }, { signal })),
    );
    expect(getEventListeners(signal, "abort")).toHaveLength(1);

    controller.abort();
    const names = (await Promise.all(calls)).map((error) => (error as Error).name);
    expect(names).toEqual(Array.from({ length: 20 }, () => "AbortError"));
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  test("no listener is left after a time-out either", async () => {
    const { signal } = new AbortController();
    const call = clientOf("https://things.example", { fetch: deafFetch });
    await rejection(getRun(call, { run_slug: "R1" }, { signal, timeoutMs: 10 }));
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });
});

describe("a connection that fails", () => {
  test("before it opened has provably sent nothing", async () => {
    const call = clientOf(`http://127.0.0.1:${await closedPort()}`);
    const error = await rejection(startWorker(call, START));

    expect(error).toBeInstanceOf(client.ConnectionError);
    expect(error).toMatchObject({
      operation: "startWorker",
      sent: "no",
      effect: "none",
      httpStatus: undefined,
    });
    expect(error).toHaveProperty("message", expect.stringContaining("ECONNREFUSED"));
    expect(error).toHaveProperty("cause.cause.code", "ECONNREFUSED");
  });

  test("for every address of a name has sent nothing either", async () => {
    const call = clientOf(`http://localhost:${await closedPort()}`);
    expect(await rejection(startWorker(call, START))).toMatchObject({
      name: "ConnectionError",
      sent: "no",
    });
  });

  test.each([
    [
      "is reset once the request is there",
      (socket: { resetAndDestroy(): unknown }) => socket.resetAndDestroy(),
    ],
    ["is closed without an answer", (socket: { end(): unknown }) => socket.end()],
  ])("when it %s may have sent it", async (_, script) => {
    const error = await rejection(startWorker(clientOf(await startBytes(script)), START));
    expect(error).toMatchObject({ name: "ConnectionError", sent: "maybe", effect: "possible" });
  });

  test.each([
    ["an Error", new Error("boom"), "getThing: the connection broke (boom)"],
    ["a text", "boom", "getThing: the connection broke (boom)"],
    ["an object", { status: 1 }, "getThing: the connection broke (no Error)"],
    ["nothing", undefined, "getThing: the connection broke (fetch threw undefined)"],
    ["null", null, "getThing: the connection broke (fetch threw null)"],
    [
      "an error that throws when it is read",
      new Proxy(
        {},
        {
          has: () => {
            throw new Error("trap");
          },
        },
      ),
      "getThing: the connection broke (an error that cannot be read)",
    ],
  ])(
    "because a fetch of one's own threw %s is a ConnectionError too",
    async (_, thrown, message) => {
      const fetch = () => Promise.reject(thrown);
      const call = client.createCall({ contract: bareContract, fetch });
      const error = await rejection(call(operation(), undefined));
      expect(error).toMatchObject({ name: "ConnectionError", message, sent: "maybe" });
    },
  );

  test("because the answer cannot be unpacked says so", async () => {
    const bytes = httpBytes(200, { "content-encoding": "gzip" }, "no gzip");
    const call = clientOf(await startBytes((socket) => socket.end(bytes)));
    expect(await rejection(getRun(call, { run_slug: "R1" }))).toMatchObject({
      name: "ConnectionError",
      message: "getRun: the answer broke off (HTTP 200, Z_DATA_ERROR: incorrect header check)",
      sent: "maybe",
    });
  });

  test("because a fetch of one's own answered nonsense is a ConnectionError too", async () => {
    const fetch = async () => ({}) as Response;
    const call = client.createCall({ contract: bareContract, fetch });
    expect(await rejection(call(operation(), undefined))).toMatchObject({
      name: "ConnectionError",
      sent: "maybe",
    });
  });
});

const START = {
  scraper_slug: "owner/maps",
  input: { parameters: { custom: { keyword: "coffee" } } },
};
