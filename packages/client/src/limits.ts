import type { CallOptions, Operation } from "./call.ts";
import { ValidationError } from "./errors/answered.ts";
import { own } from "./own.ts";
import type { Settings } from "./settings.ts";
import { isTimeout } from "./timeout.ts";

/** What ends a call early. */
export interface Limits {
  readonly signal: AbortSignal | undefined;
  readonly timeoutMs: number;
}

/** @throws {ValidationError} An option of the call is unknown or wrong; nothing was sent. */
export function readLimits({ id }: Operation, options: CallOptions, settings: Settings): Limits {
  const signal = own(options, "signal");
  const timeoutMs = own(options, "timeoutMs") ?? settings.timeoutMs;
  const problem = problemOf(options, signal, timeoutMs);
  if (problem === undefined) return { signal, timeoutMs };
  const facts = { operation: id, effect: "none", sent: "no" } as const;
  throw new ValidationError(`${id} was not sent: ${problem}.`, facts);
}

const NAMES: readonly string[] = ["signal", "timeoutMs", "headers"] satisfies (keyof CallOptions)[];

function problemOf(options: CallOptions, signal: unknown, timeoutMs: unknown): string | undefined {
  const unknown = Object.keys(options).find((name) => !NAMES.includes(name));
  if (unknown !== undefined) return `there is no option ${JSON.stringify(unknown)}`;
  if (signal !== undefined && !isSignal(signal)) return "signal is no AbortSignal";
  return isTimeout(timeoutMs) ? undefined : "timeoutMs must be milliseconds, from 1 to 2147483647";
}

/** Not `instanceof`: polyfills and other realms have signals of their own. */
function isSignal(value: unknown): boolean {
  return typeof value === "object" && value !== null && "aborted" in value && "reason" in value;
}
