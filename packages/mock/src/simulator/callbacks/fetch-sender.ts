import type { SetTimer } from "../clock/set-timer.ts";
import { type CallbackHosts, judgeCallbackUrl } from "./callback-policy.ts";
import {
  CALLBACK_TIMEOUT_MS,
  type CallbackResult,
  MAX_CALLBACK_ANSWER_BYTES,
  NO_ANSWER_IN_TIME,
  type OutgoingCallback,
  type SendCallback,
} from "./send-callback.ts";
import { describeSendFailure } from "./send-failure.ts";

export interface FetchSenderOptions {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly startTimer: SetTimer;
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
    return exchange((signal) => post(options.fetch, callback, signal), options.startTimer);
  };
}

/** Settles when the answer has been read or the time is over, even if `start` minds no signal. */
function exchange(
  start: (signal: AbortSignal) => Promise<Response>,
  startTimer: SetTimer,
): Promise<CallbackResult> {
  return new Promise((resolve) => {
    const abort = new AbortController();
    let answer: CallbackResult | undefined;
    /** Once there is an answer it counts, however the rest of its body goes. */
    const settle = (failure: CallbackResult) => {
      stopTimer();
      resolve(answer ?? failure);
      abort.abort();
    };
    const stopTimer = startTimer(CALLBACK_TIMEOUT_MS, () => settle(NO_ANSWER_IN_TIME));
    const receive = async (response: Response) => {
      answer = resultOf(response);
      await dropBody(response);
      settle(answer);
    };
    start(abort.signal)
      .then(receive)
      .catch((error: unknown) => settle({ error: describeSendFailure(error) }));
  });
}

async function post(
  fetch: FetchSenderOptions["fetch"],
  { url, body, headers }: OutgoingCallback,
  signal: AbortSignal,
): Promise<Response> {
  // A redirect could lead off the allowed hosts: it counts as the answer that it is.
  return fetch(url, { method: "POST", body, headers, redirect: "manual", signal });
}

/** Browsers hide the status of a redirect that is not followed. */
function resultOf({ type, status }: Response): CallbackResult {
  return type === "opaqueredirect" ? { error: "the receiver redirects elsewhere" } : { status };
}

/** Reads a little, so that a short answer leaves the connection clean; a long one is cut off. */
async function dropBody({ body }: Response): Promise<void> {
  const reader = body?.getReader();
  if (reader === undefined) return;
  for (let bytes = 0; bytes < MAX_CALLBACK_ANSWER_BYTES; ) {
    const { done, value } = await reader.read();
    if (done) return;
    bytes += value.byteLength;
  }
  await reader.cancel();
}
