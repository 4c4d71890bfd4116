import type { Effect } from "../call.ts";
import { own } from "../own.ts";

/** Shared by every copy of this package in one program, so that an error of any copy is recognised. */
export const brand: unique symbol = Symbol.for("@coreclaw/client/error");

/** Whether the request left this process: "no" is certain, "maybe" is everything else. */
export type Sent = "no" | "maybe";

/** What is known about a failed call. */
export interface ErrorFacts {
  readonly operation?: string | undefined;
  readonly httpStatus?: number | undefined;
  readonly code?: number | null | undefined;
  readonly codeName?: string | undefined;
  readonly serverMessage?: string | undefined;
  readonly effect: Effect;
  readonly sent: Sent;
  readonly cause?: unknown;
}

/**
 * The base of every error that this package throws. It holds the fields below and nothing else: no
 * request, no header, no key. Text that came from the server is cut, cleaned of control characters
 * and of the key.
 */
export class CoreClawError extends Error {
  /** The operationId of the call, for example `startWorker`; absent when no call had begun. */
  readonly operation: string | undefined;
  /** The HTTP status, when an answer arrived. */
  readonly httpStatus: number | undefined;
  /** The API's own code, for example 70001; null when the API sent null. */
  readonly code: number | null | undefined;
  /** The name of the code in the contract, for example `RUN_MISSING`. */
  readonly codeName: string | undefined;
  /** The server's own words, at most 2000 characters. */
  readonly serverMessage: string | undefined;
  /** Whether the request can have had an effect: look before you repeat a "possible" one. */
  readonly effect: Effect;
  /** Whether the request left this process. "maybe" includes every call that was answered. */
  readonly sent: Sent;

  constructor(name: string, message: string, facts: ErrorFacts) {
    super(message, Object.hasOwn(facts, "cause") ? { cause: facts.cause } : undefined);
    Object.defineProperty(this, "name", { value: name, configurable: true, writable: true });
    this.operation = own(facts, "operation");
    this.httpStatus = own(facts, "httpStatus");
    this.code = own(facts, "code");
    this.codeName = own(facts, "codeName");
    this.serverMessage = own(facts, "serverMessage");
    this.effect = facts.effect;
    this.sent = facts.sent;
  }

  get [brand](): true {
    return true;
  }

  /** The same facts for logs, without stack and cause. */
  toJSON(): Record<string, unknown> {
    const { name, message, operation, httpStatus, code, codeName, serverMessage, effect, sent } =
      this;
    return { name, message, operation, httpStatus, code, codeName, serverMessage, effect, sent };
  }
}
