import type { Answer } from "./answer/answer.ts";
import type { Operation } from "./call.ts";
import { reasonOf, sentBefore } from "./errors/connection.ts";
import { copyCause } from "./errors/copy-cause.ts";
import { AbortError, ConnectionError, TimeoutError } from "./errors/unanswered.ts";
import type { Limits } from "./limits.ts";
import type { PreparedRequest } from "./request/build-request.ts";
import type { Scrub } from "./scrub.ts";
import { withTimeout } from "./timeout.ts";
import type { Transport } from "./transport.ts";

/** One sending of one request. */
export interface Attempt {
  readonly request: PreparedRequest;
  readonly operation: Operation;
  readonly limits: Limits;
  readonly transport: Transport;
  readonly scrub: Scrub;
}

/**
 * Sends the request once and reads the answer, within the limits.
 *
 * @throws {ConnectionError} No answer arrived.
 * @throws {TimeoutError} After `limits.timeoutMs` milliseconds.
 * @throws {AbortError} The caller's signal was aborted; before anything was sent, if it says so.
 */
export function attempt({
  request,
  operation,
  limits,
  transport,
  scrub,
}: Attempt): Promise<Answer> {
  const { id } = operation;
  const { signal, timeoutMs } = limits;
  if (signal?.aborted) throw notBegun(id, signal.reason);
  let httpStatus: number | undefined;
  const facts = () => ({ operation: id, httpStatus, effect: "possible", sent: "maybe" }) as const;
  const phase = () => (httpStatus === undefined ? "headers" : "body");
  const send = (stop: AbortSignal) =>
    transport(request, stop, (status) => {
      httpStatus = status;
    }).catch((error: unknown) => {
      throw connectionError(id, error, scrub);
    });
  return withTimeout(timeoutMs, signal, send, {
    timeout: () =>
      new TimeoutError(`${id}: no whole answer in ${timeoutMs} ms`, facts(), timeoutMs, phase()),
    abort: (reason) =>
      new AbortError(`${id}: stopped by the caller's signal`, { ...facts(), cause: reason }),
  });
}

function notBegun(id: string, reason: unknown): AbortError {
  return new AbortError(`${id} was not sent: stopped by the caller's signal`, {
    operation: id,
    effect: "none",
    sent: "no",
    cause: reason,
  });
}

function connectionError(id: string, error: unknown, scrub: Scrub): ConnectionError {
  const sent = sentBefore(error);
  const what = sent === "no" ? "no connection to the API" : "the connection broke";
  const cause = copyCause(error, scrub);
  return new ConnectionError(`${id}: ${what} (${reasonOf(cause, scrub)})`, {
    operation: id,
    effect: sent === "no" ? "none" : "possible",
    sent,
    cause,
  });
}
