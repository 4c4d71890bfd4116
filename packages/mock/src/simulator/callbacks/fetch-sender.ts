import { type CallbackHosts, judgeCallbackUrl } from "./callback-policy.ts";
import {
  CALLBACK_TIMEOUT_MS,
  type CallbackResult,
  MAX_CALLBACK_ANSWER_BYTES,
  NO_ANSWER_IN_TIME,
  type OutgoingCallback,
  type SendCallback,
  type StartTimer,
} from "./send-callback.ts";
import { describeSendFailure } from "./send-failure.ts";

export interface FetchSenderOptions {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly startTimer: StartTimer;
  readonly hosts: CallbackHosts;
}

/**
 * Posts callbacks with `fetch`, where there is nothing better: it knows hosts by name alone, so a
 * name that resolves to somewhere else is followed there.
 */
export function createFetchSender(options: FetchSenderOptions): SendCallback {
  return async (callback) => {
    const verdict = judgeCallbackUrl(callback.url, options.hosts);
    if (!verdict.allowed) return { error: verdict.reason, refused: true };
    return withinTime(options.startTimer, (signal) => post(options.fetch, callback, signal));
  };
}

async function withinTime(
  startTimer: StartTimer,
  send: (signal: AbortSignal) => Promise<CallbackResult>,
): Promise<CallbackResult> {
  const abort = new AbortController();
  const { promise: late, resolve } = resolvable<CallbackResult>();
  const stopTimer = startTimer(CALLBACK_TIMEOUT_MS, () => {
    resolve(NO_ANSWER_IN_TIME);
    abort.abort();
  });
  // A race, because a `fetch` that was passed in need not listen to the signal.
  return Promise.race([send(abort.signal), late]).finally(stopTimer);
}

/** `Promise.withResolvers` without the need for Node 22. */
function resolvable<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

async function post(
  fetch: FetchSenderOptions["fetch"],
  { url, body, headers }: OutgoingCallback,
  signal: AbortSignal,
): Promise<CallbackResult> {
  try {
    // A redirect could lead off the allowed hosts: it counts as the answer that it is.
    const init = { method: "POST", body, headers, redirect: "manual", signal } as const;
    const response = await fetch(url, init);
    await dropBody(response, signal);
    // Browsers hide the status of a redirect that is not followed.
    if (response.type === "opaqueredirect") return { error: "the receiver redirects elsewhere" };
    return { status: response.status };
  } catch (error) {
    return { error: describeSendFailure(error) };
  }
}

/** Reads a little, so that a short answer leaves the connection clean; a long one is cut off. */
async function dropBody(response: Response, signal: AbortSignal): Promise<void> {
  const reader = response.body?.getReader();
  if (reader === undefined) return;
  let bytes = 0;
  try {
    while (bytes < MAX_CALLBACK_ANSWER_BYTES && !signal.aborted) {
      const { done, value } = await reader.read();
      if (done) return;
      bytes += value.byteLength;
    }
    await reader.cancel();
  } catch {
    // The status has come, and the status is what counts.
  }
}
