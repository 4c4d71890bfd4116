import type { ErrorKind } from "../call.ts";
import {
  AuthenticationError,
  InsufficientBalanceError,
  NotFoundError,
  NotOwnerError,
  RateLimitError,
  RunStateError,
  ServerError,
  ValidationError,
  WorkerError,
} from "./answered.ts";
import type { CoreClawError, ErrorFacts } from "./coreclaw-error.ts";

/** A class of error that a whole answer of the API can become. */
export type AnswerErrorClass = new (message: string, facts: ErrorFacts) => CoreClawError;

/** The contract's table says the kind of each code; this is all there is between kind and class. */
export const errorClassByKind: Readonly<Record<ErrorKind, AnswerErrorClass>> = {
  key: AuthenticationError,
  permission: NotOwnerError,
  validation: ValidationError,
  not_found: NotFoundError,
  balance: InsufficientBalanceError,
  rate: RateLimitError,
  worker: WorkerError,
  run_state: RunStateError,
  server: ServerError,
};
