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
export { type CreateCallOptions, createCall } from "./create-call.ts";
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
export { type FormatReason, ResponseFormatError } from "./errors/response-format-error.ts";
export { AbortError, ConnectionError, TimeoutError } from "./errors/unanswered.ts";
// What the contract decides: functions, models, error table, operations. The generated index has each by name.
export * from "./generated/index.ts";
export { isCoreClawError } from "./known-errors.ts";
export type { Auth, Fetch } from "./options.ts";
