import { type Answer, toResponse } from "./answer.ts";
import { type Chunk, pacedBody, sizedBody, type Wait } from "./paced-body.ts";
import { type Transmission, type TransmissionEnd, transmissionOf } from "./transmission.ts";

/** Calls back after so many real milliseconds, unless the function that it returns is called before. */
type SetTimer = (ms: number, callback: () => void) => () => void;

/**
 * Hands an answer over as a `fetch` would that had read it from a connection: late, in pieces, cut,
 * or not at all. Rejects with a TypeError where the connection ends first, also because `closing`
 * is aborted, and with the reason of the request's signal when that is.
 */
export function createDelivery(setTimer: SetTimer, closing: AbortSignal) {
  return async (answer: Answer | Response, request: Aborted): Promise<Response> => {
    const transmission = transmissionOf(answer);
    if (transmission === undefined) return toResponse(answer);
    const line: Line = {
      wait: (ms) => waitFor(setTimer, ms, request, closing),
      silence: () => untilEnded(request, closing),
    };
    const { delayMs = 0, end } = transmission;
    if (delayMs > 0) await line.wait(delayMs);
    if (end?.at === "start" || end?.at === "headers") return await neverArriving(end, line);
    const { status, headers, body } = toResponse(answer);
    if (body === null) return new Response(null, { status, headers });
    return new Response(streamOf(arriving(answer, transmission, line)), { status, headers });
  };
}

interface Line {
  readonly wait: Wait;
  /** Rejects when one of the two ends stops waiting. */
  readonly silence: () => Promise<never>;
}

async function neverArriving({ by }: TransmissionEnd, { silence }: Line): Promise<never> {
  if (by === "silence") await silence();
  throw connectionEnded("fetch failed", by);
}

async function* arriving(
  answer: Answer | Response,
  transmission: Transmission,
  { wait, silence }: Line,
): AsyncGenerator<Chunk, void> {
  const { framing, end, isGarbled } = transmission;
  if (isGarbled) throw connectionEnded("terminated", "garbled");
  yield* pacedBody(sizedBody(answer), transmission, wait);
  if (end?.at !== "body") return;
  if (end.by === "silence") await silence();
  // What has no length just ends. (So do cut chunks in Node 20; later releases notice them.)
  if (end.by === "close" && framing === "connection") return;
  throw connectionEnded("terminated", end.by);
}

function streamOf(pieces: AsyncGenerator<Chunk, void>): ReadableStream<Chunk> {
  return new ReadableStream<Chunk>(
    {
      async pull(controller) {
        const { done, value } = await pieces.next(); // where it throws, the stream fails with that
        if (done) controller.close();
        else controller.enqueue(value);
      },
      async cancel() {
        await pieces.return();
      },
    },
    { highWaterMark: 0 },
  );
}

async function waitFor(
  setTimer: SetTimer,
  ms: number,
  request: Aborted,
  closing: AbortSignal,
): Promise<void> {
  let cancel = () => {};
  const passed = new Promise<void>((resolve) => {
    cancel = setTimer(ms, resolve);
  });
  const ended = onAbort(request, closing);
  try {
    await Promise.race([passed, ended.promise]);
  } finally {
    cancel();
    ended.forget();
  }
}

async function untilEnded(request: Aborted, closing: AbortSignal): Promise<never> {
  const { promise, forget } = onAbort(request, closing);
  return await promise.finally(forget);
}

/** What holds the signal: a `Request`, whose signal follows the caller's only as long as it lives itself. */
type Aborted = { readonly signal: AbortSignal };

/**
 * Rejects when either is aborted: the one with its own reason, the other as a connection that ended.
 * The listeners hold the request, not its signal alone, or it could be collected while one waits.
 */
function onAbort(request: Aborted, closing: AbortSignal) {
  const { signal } = request;
  let forget = () => {};
  const promise = new Promise<never>((_, reject) => {
    const leave = () => reject(request.signal.reason);
    const close = () => reject(connectionEnded("fetch failed", "close"));
    if (signal.aborted) return leave();
    if (closing.aborted) return close();
    signal.addEventListener("abort", leave);
    closing.addEventListener("abort", close);
    forget = () => {
      signal.removeEventListener("abort", leave);
      closing.removeEventListener("abort", close);
    };
  });
  return { promise, forget: () => forget() };
}

/** As the platforms' own errors look: a TypeError, with the code in its cause. */
function connectionEnded(message: string, by: string): TypeError {
  const code = by === "reset" ? "ECONNRESET" : "UND_ERR_SOCKET";
  const cause = Object.assign(new Error("The simulated connection ended."), { code });
  return new TypeError(message, { cause });
}
