import { CoreClawError, type ErrorFacts } from "./coreclaw-error.ts";

/**
 * No whole answer arrived. `sent: "no"` means that the connection never opened, so the call can be
 * repeated safely; `cause` holds a copy of the platform's error.
 */
export class ConnectionError extends CoreClawError {
  declare readonly name: "ConnectionError";

  constructor(message: string, facts: ErrorFacts) {
    super("ConnectionError", message, facts);
  }
}

/** `timeoutMs` passed before the whole answer was there. */
export class TimeoutError extends CoreClawError {
  declare readonly name: "TimeoutError";
  /** Milliseconds the call was given. */
  readonly timeoutMs: number;
  /** What was still missing. */
  readonly phase: "headers" | "body";

  constructor(message: string, facts: ErrorFacts, timeoutMs: number, phase: "headers" | "body") {
    super("TimeoutError", message, facts);
    this.timeoutMs = timeoutMs;
    this.phase = phase;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), timeoutMs: this.timeoutMs, phase: this.phase };
  }
}

/**
 * The caller's signal stopped the call; `cause` is the signal's reason. `sent: "no"` means that it was
 * aborted before anything was sent.
 */
export class AbortError extends CoreClawError {
  declare readonly name: "AbortError";

  constructor(message: string, facts: ErrorFacts) {
    super("AbortError", message, facts);
  }
}
