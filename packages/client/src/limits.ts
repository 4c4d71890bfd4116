import type { CallOptions } from "./call.ts";
import { own } from "./own.ts";
import { ArgumentProblem } from "./request/argument-problem.ts";
import { isOpaque } from "./request/is-opaque.ts";
import type { Settings } from "./settings.ts";
import { isTimeout } from "./timeout.ts";

/** What ends a call early. */
export interface Limits {
  readonly signal: AbortSignal | undefined;
  readonly timeoutMs: number;
}

const NAMES: readonly string[] = ["signal", "timeoutMs", "headers"] satisfies (keyof CallOptions)[];

/** @throws {ArgumentProblem} An option of the call is unknown or wrong. */
export function readLimits(options: CallOptions, settings: Settings): Limits {
  checkNames(options);
  const signal = own(options, "signal");
  if (signal !== undefined && !isSignal(signal))
    throw new ArgumentProblem("signal is no AbortSignal");
  const timeoutMs = own(options, "timeoutMs") ?? settings.timeoutMs;
  if (isTimeout(timeoutMs)) return { signal, timeoutMs };
  throw new ArgumentProblem("timeoutMs must be milliseconds, from 1 to 2147483647");
}

/** A signal in place of the options, for one, would not be listened to. */
function checkNames(options: unknown): void {
  if (typeof options !== "object" || options === null || isOpaque(options)) {
    throw new ArgumentProblem("its options must be a plain object, such as { signal }");
  }
  const unknown = Object.keys(options).find((name) => !NAMES.includes(name));
  if (unknown === undefined) return;
  throw new ArgumentProblem(`there is no option ${JSON.stringify(unknown)}`);
}

/** Not `instanceof`: polyfills and other realms have signals of their own. */
function isSignal(value: unknown): boolean {
  if (typeof value !== "object" || value === null || !("aborted" in value)) return false;
  const methods = ["addEventListener", "removeEventListener"];
  return methods.every((name) => typeof Reflect.get(value, name) === "function");
}
