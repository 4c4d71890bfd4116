import { CoreClawError, type ErrorFacts } from "./coreclaw-error.ts";

/** The API does not accept the key, or none was given. Check the key and its expiry. */
export class AuthenticationError extends CoreClawError {
  declare readonly name: "AuthenticationError";

  constructor(message: string, facts: ErrorFacts) {
    super("AuthenticationError", message, facts);
  }
}

/** The key is good, but the thing belongs to somebody else. Use the key of its owner. */
export class NotOwnerError extends CoreClawError {
  declare readonly name: "NotOwnerError";

  constructor(message: string, facts: ErrorFacts) {
    super("NotOwnerError", message, facts);
  }
}

/** The arguments are wrong: refused by the API, or here before anything was sent (`sent: "no"`). Mend them. */
export class ValidationError extends CoreClawError {
  declare readonly name: "ValidationError";

  constructor(message: string, facts: ErrorFacts) {
    super("ValidationError", message, facts);
  }
}

/** The Worker, task or run does not exist. Check the slug and its kind. */
export class NotFoundError extends CoreClawError {
  declare readonly name: "NotFoundError";

  constructor(message: string, facts: ErrorFacts) {
    super("NotFoundError", message, facts);
  }
}

/** Balance or traffic is used up. Top up the account, then send the call again. */
export class InsufficientBalanceError extends CoreClawError {
  declare readonly name: "InsufficientBalanceError";

  constructor(message: string, facts: ErrorFacts) {
    super("InsufficientBalanceError", message, facts);
  }
}

/** Too many requests. Wait, then send the call again. */
export class RateLimitError extends CoreClawError {
  declare readonly name: "RateLimitError";

  constructor(message: string, facts: ErrorFacts) {
    super("RateLimitError", message, facts);
  }
}

/** The Worker itself failed. Look at the run's log, or ask the Worker's author. */
export class WorkerError extends CoreClawError {
  declare readonly name: "WorkerError";

  constructor(message: string, facts: ErrorFacts) {
    super("WorkerError", message, facts);
  }
}

/** The run is in a state that does not allow this. Read the run before you decide. */
export class RunStateError extends CoreClawError {
  declare readonly name: "RunStateError";

  constructor(message: string, facts: ErrorFacts) {
    super("RunStateError", message, facts);
  }
}

/** The service failed. Reads can be repeated later; after a start, look for the run first. */
export class ServerError extends CoreClawError {
  declare readonly name: "ServerError";

  constructor(message: string, facts: ErrorFacts) {
    super("ServerError", message, facts);
  }
}

/** The API refused with a code that the contract does not know, or with null; `code` holds it. */
export class UnknownCodeError extends CoreClawError {
  declare readonly name: "UnknownCodeError";

  constructor(message: string, facts: ErrorFacts) {
    super("UnknownCodeError", message, facts);
  }
}
