import { lookup } from "node:dns/promises";
import { type ClientRequest, request as httpRequest, type IncomingMessage } from "node:http";
import { request as httpsRequest } from "node:https";
import type { LookupFunction } from "node:net";
import { type CallbackHosts, judgeCallbackUrl } from "../simulator/callbacks/callback-policy.ts";
import { limitConcurrency } from "../simulator/callbacks/limit-concurrency.ts";
import {
  CALLBACK_TIMEOUT_MS,
  type CallbackResult,
  MAX_CALLBACK_ANSWER_BYTES,
  NO_ANSWER_IN_TIME,
  type OutgoingCallback,
  type SendCallback,
} from "../simulator/callbacks/send-callback.ts";
import { describeSendFailure } from "../simulator/callbacks/send-failure.ts";
import type { SetTimer } from "../simulator/clock/set-timer.ts";
import { CallbackAddressError, policedLookup, type ResolveHost } from "./callback-policy.ts";

const MAX_AT_ONCE = 10;

export interface CallbackSenderOptions {
  readonly hosts: CallbackHosts;
  readonly resolve?: ResolveHost;
  readonly startTimer?: SetTimer;
}

/**
 * Posts callbacks over connections of their own, at most ten at once. Where a host leads is checked
 * after it was resolved, and redirects are not followed: what a caller writes into `callback_url`
 * reaches only what the policy allows.
 */
export function createCallbackSender(options: CallbackSenderOptions): SendCallback {
  const { hosts, resolve = resolveAll, startTimer = realTimer } = options;
  const limited = limitConcurrency(MAX_AT_ONCE);
  return async (callback) => {
    const verdict = judgeCallbackUrl(callback.url, hosts);
    if (!verdict.allowed) return { error: verdict.reason, refused: true };
    const policed = policedLookup(resolve, verdict.loopbackOnly);
    return limited(() => send(callback, policed, startTimer));
  };
}

const resolveAll: ResolveHost = (hostname) => lookup(hostname, { all: true });

const realTimer: SetTimer = (ms, run) => {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
};

async function send(
  callback: OutgoingCallback,
  lookup: LookupFunction,
  startTimer: SetTimer,
): Promise<CallbackResult> {
  try {
    return await exchange(open(callback, lookup), callback.body, startTimer);
  } catch (error) {
    // Node refuses some headers before anything is sent.
    return { error: describeSendFailure(error) };
  }
}

function open(
  { url: text, body, headers }: OutgoingCallback,
  lookup: LookupFunction,
): ClientRequest {
  const url = new URL(text);
  const request = url.protocol === "https:" ? httpsRequest : httpRequest;
  return request(url, {
    method: "POST",
    headers: { ...headers, "content-length": Buffer.byteLength(body) },
    agent: false, // a connection of its own, closed afterwards
    lookup,
  });
}

/** Sends the request and waits for its answer, the end of the connection or the end of the time. */
function exchange(
  request: ClientRequest,
  body: string,
  startTimer: SetTimer,
): Promise<CallbackResult> {
  return new Promise((resolve) => {
    let status: number | undefined;
    /** Once there is a status it counts, however the rest of the answer goes. */
    const settle = (failure: CallbackResult) => {
      stopTimer();
      request.destroy();
      resolve(status === undefined ? failure : { status });
    };
    const stopTimer = startTimer(CALLBACK_TIMEOUT_MS, () => settle(NO_ANSWER_IN_TIME));
    request.on("response", (response) => {
      status = response.statusCode;
      dropAnswer(response, () => settle(NO_ANSWER));
    });
    request.on("error", (error) => settle(failureOf(error)));
    // Comes last and always: after a whole answer, a broken one, and a change of the protocol.
    request.on("close", () => settle(NO_ANSWER));
    request.end(body);
  });
}

const NO_ANSWER: CallbackResult = { error: "the receiver closed the connection without an answer" };

/** Lets a receiver finish a short answer, and calls `enough` when it has become a long one. */
function dropAnswer(response: IncomingMessage, enough: () => void): void {
  let bytes = 0;
  response.on("data", (chunk: Buffer) => {
    bytes += chunk.byteLength;
    if (bytes >= MAX_CALLBACK_ANSWER_BYTES) enough();
  });
}

function failureOf(error: Error): CallbackResult {
  if (error instanceof CallbackAddressError) return { error: error.message, refused: true };
  return { error: describeSendFailure(error) };
}
