import { expect, test } from "vitest";
import type { SetTimer } from "../clock/set-timer.ts";
import { createFetchSender, type FetchSenderOptions } from "./fetch-sender.ts";

const CALLBACK = {
  url: "http://localhost:8080/hook?token=s3cret",
  body: '{"run_slug":"RUN1"}',
  headers: { "content-type": "application/json" },
};

/** A timer that goes off when the test says so; tells what it was set to, and whether it still runs. */
function handTimer() {
  const state: { ms: number; running: boolean; ring: () => void } = {
    ms: 0,
    running: false,
    ring: () => undefined,
  };
  const startTimer: SetTimer = (ms, run) => {
    Object.assign(state, { ms, running: true, ring: run });
    return () => {
      state.running = false;
    };
  };
  return { state, startTimer };
}

function sender(fetch: FetchSenderOptions["fetch"], timer = handTimer()) {
  return createFetchSender({ fetch, hosts: "loopback", startTimer: timer.startTimer });
}

test("the body is posted with its headers, and the status is the result", async () => {
  const timer = handTimer();
  const sent: unknown[] = [];
  const send = sender(async (url, init) => {
    sent.push(url, init.method, init.body, init.headers, init.redirect);
    return new Response("thanks", { status: 202 });
  }, timer);

  expect(await send(CALLBACK)).toEqual({ status: 202 });
  expect(sent).toEqual([CALLBACK.url, "POST", CALLBACK.body, CALLBACK.headers, "manual"]);
  expect(timer.state).toMatchObject({ ms: 5_000, running: false });
});

test("an address that the policy refuses is not called", async () => {
  const send = sender(() => Promise.reject(new Error("was called")));

  expect(await send({ ...CALLBACK, url: "http://hooks.example.com/" })).toEqual({
    error:
      "callbacks go to this machine only; allow the host with --callback-hosts hooks.example.com",
    refused: true,
  });
});

test("a redirect counts as the status that it has", async () => {
  const headers = { location: "http://169.254.169.254/" };
  const send = sender(async () => new Response(null, { status: 307, headers }));

  expect(await send(CALLBACK)).toEqual({ status: 307 });
});

test("a redirect that a browser hides is told in words", async () => {
  const hidden = Object.defineProperty(Response.error(), "type", { value: "opaqueredirect" });
  const send = sender(async () => hidden);

  expect(await send(CALLBACK)).toEqual({ error: "the receiver redirects elsewhere" });
});

test("after five seconds without an answer the request is given up, listened to or not", async () => {
  const timer = handTimer();
  const signals: AbortSignal[] = [];
  const send = sender((_, { signal }) => {
    if (signal) signals.push(signal);
    return new Promise(() => undefined);
  }, timer);

  const result = send(CALLBACK);
  await new Promise((resolve) => setImmediate(resolve));
  timer.state.ring();

  expect(await result).toEqual({ error: "the receiver did not answer within 5 seconds" });
  expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
});

test("an answer that never ends counts by its status once the time is over", async () => {
  const timer = handTimer();
  const endless = new ReadableStream({ pull: () => new Promise(() => undefined) });
  const send = sender(async () => new Response(endless, { status: 200 }), timer);

  const result = send(CALLBACK);
  await new Promise((resolve) => setImmediate(resolve));
  timer.state.ring();

  expect(await result).toEqual({ status: 200 });
});

test("of a huge answer 4 KB are read, and the rest is cut off", async () => {
  let [pulls, cancelled] = [0, false];
  const huge = new ReadableStream(
    {
      pull: (controller) => {
        pulls++;
        controller.enqueue(new Uint8Array(1_024));
      },
      cancel: () => {
        cancelled = true;
      },
    },
    { highWaterMark: 0 },
  );

  expect(await sender(async () => new Response(huge))(CALLBACK)).toEqual({ status: 200 });
  expect([pulls, cancelled]).toEqual([4, true]);
});

test("an answer that breaks off counts by its status", async () => {
  const broken = new ReadableStream({ pull: () => Promise.reject(new Error("reset")) });

  expect(await sender(async () => new Response(broken, { status: 201 }))(CALLBACK)).toEqual({
    status: 201,
  });
});

test("a failure is told in words, without the address", async () => {
  const cause = Object.assign(new Error(`connect ${CALLBACK.url}`), { code: "ECONNREFUSED" });
  const send = sender(() => Promise.reject(new TypeError("fetch failed", { cause })));

  expect(await send(CALLBACK)).toEqual({
    error: "nothing listens at the address (connection refused)",
  });
});
