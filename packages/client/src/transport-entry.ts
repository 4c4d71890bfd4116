/**
 * `@coreclaw/client/transport`: the same runtime without CoreClaw's generated code, for code that was
 * generated from another OpenAPI document.
 */
import type { Call, Contract } from "./call.ts";
import { makeCall } from "./make-call.ts";
import type { TransportOptions } from "./options.ts";
import { readSettings } from "./settings.ts";

/** Options of `createCall`; `contract` is the one that was generated. */
export interface CreateCallOptions extends TransportOptions {
  readonly contract: Contract;
}

/**
 * Makes the function that sends operations of the given contract. Reads nothing from the environment.
 *
 * @throws {ConfigurationError} An option is wrong; the message says which and why.
 */
export function createCall(options: CreateCallOptions): Call {
  return makeCall(readSettings(options));
}

export type {
  Call,
  CallOptions,
  Contract,
  Effect,
  Envelope,
  ErrorEntry,
  ErrorKind,
  ErrorTable,
  Operation,
  Pagination,
  Parameter,
  Replay,
  SecurityScheme,
} from "./call.ts";
export {
  AuthenticationError,
  InsufficientBalanceError,
  NotFoundError,
  NotOwnerError,
  RateLimitError,
  RunStateError,
  ServerError,
  UnknownCodeError,
  ValidationError,
  WorkerError,
} from "./errors/answered.ts";
export { ConfigurationError } from "./errors/configuration-error.ts";
export { CoreClawError, type Sent } from "./errors/coreclaw-error.ts";
export { isCoreClawError } from "./errors/is-coreclaw-error.ts";
export { type FormatReason, ResponseFormatError } from "./errors/response-format-error.ts";
export { AbortError, ConnectionError, TimeoutError } from "./errors/unanswered.ts";
export type { Auth, Fetch } from "./options.ts";
