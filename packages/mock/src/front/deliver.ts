import { Answer, toResponse } from "./answer.ts";
import { type Chunk, pacedBody, sizedBody, type Wait } from "./paced-body.ts";
import { DamagedResponse, type Transmission, type TransmissionEnd } from "./transmission.ts";

/** Calls back after so many real milliseconds, unless the function that it returns is called before. */
type SetTimer = (ms: number, callback: () => void) => () => void;

/**
 * Hands an answer over as a `fetch` would that had read it from a connection: late, in pieces, cut,
 * or not at all. Rejects with a TypeError where the connection ends first, and with the reason of
 * `signal` when it is aborted.
 */
export function createDelivery(setTimer: SetTimer) {
  return async (answer: Answer | Response, signal: AbortSignal): Promise<Response> => {
    const transmission = transmissionOf(answer);
    if (transmission === undefined) return toResponse(answer);
    const wait: Wait = (ms) => waitFor(setTimer, ms, signal);
    const { delayMs = 0, end } = transmission;
    if (delayMs > 0) await wait(delayMs);
    if (end?.at === "start" || end?.at === "headers") return await neverArriving(end, signal);
    const { status, headers, body } = toResponse(answer);
    if (body === null) return new Response(null, { status, headers });
    return new Response(streamOf(arriving(answer, transmission, wait, signal)), {
      status,
      headers,
    });
  };
}

/** How an answer of either form travels; undefined where it simply arrives. */
export function transmissionOf(answer: Answer | Response): Transmission | undefined {
  const mayBeDamaged = answer instanceof Answer || answer instanceof DamagedResponse;
  return mayBeDamaged ? answer.transmission : undefined;
}

async function neverArriving({ by }: TransmissionEnd, signal: AbortSignal): Promise<never> {
  if (by === "silence") await aborted(signal);
  throw connectionEnded("fetch failed", by);
}

async function* arriving(
  answer: Answer | Response,
  transmission: Transmission,
  wait: Wait,
  signal: AbortSignal,
): AsyncGenerator<Chunk, void> {
  const { framing, end, isGarbled } = transmission;
  if (isGarbled) throw connectionEnded("terminated", "garbled");
  yield* pacedBody(sizedBody(answer), transmission, wait);
  if (end?.at !== "body") return;
  if (end.by === "silence") await aborted(signal);
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

function waitFor(setTimer: SetTimer, ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const onAbort = () => {
      cancel();
      reject(signal.reason);
    };
    const cancel = setTimer(ms, () => {
      signal.removeEventListener("abort", onAbort);
      resolve();
    });
    signal.addEventListener("abort", onAbort, { once: true });
  });
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) return reject(signal.reason);
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}

/** As the platforms' own errors look: a TypeError, with the code in its cause. */
function connectionEnded(message: string, by: string): TypeError {
  const code = by === "reset" ? "ECONNRESET" : "UND_ERR_SOCKET";
  const cause = Object.assign(new Error("The simulated connection ended."), { code });
  return new TypeError(message, { cause });
}
