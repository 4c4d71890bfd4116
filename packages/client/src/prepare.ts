import type { CallOptions, Operation } from "./call.ts";
import { ValidationError } from "./errors/answered.ts";
import { copyCause } from "./errors/copy-cause.ts";
import { CoreClawError } from "./errors/coreclaw-error.ts";
import { type Limits, readLimits } from "./limits.ts";
import { ArgumentProblem } from "./request/argument-problem.ts";
import { buildRequest, type PreparedRequest } from "./request/build-request.ts";
import type { Settings } from "./settings.ts";

/** A call that can be sent. */
export interface Prepared {
  readonly request: PreparedRequest;
  readonly limits: Limits;
}

/**
 * Reads what the caller passed, all of it, before anything is sent.
 *
 * @throws {ValidationError} Arguments or options cannot be sent, or throw when they are read.
 * @throws {AuthenticationError} The operation needs a key and there is none.
 */
export function prepare(
  operation: Operation,
  args: object | undefined,
  options: CallOptions,
  settings: Settings,
): Prepared {
  try {
    const limits = readLimits(options, settings);
    return { request: buildRequest(operation, args, options, settings), limits };
  } catch (error) {
    throw error instanceof CoreClawError ? error : notSent(operation, error, settings);
  }
}

function notSent({ id }: Operation, error: unknown, { scrub }: Settings): ValidationError {
  const isOurs = error instanceof ArgumentProblem;
  const problem = isOurs ? error.message : "its arguments cannot be read";
  const cause = isOurs ? error.cause : error;
  return new ValidationError(`${id} was not sent: ${problem}.`, {
    operation: id,
    effect: "none",
    sent: "no",
    ...(cause !== undefined && { cause: copyCause(cause, scrub) }),
  });
}
