import type { Scrub } from "../scrub.ts";

/** How far down a chain of causes is copied, and how many errors of one AggregateError. */
const MAX_DEPTH = 5;
const MAX_ERRORS = 5;

/**
 * Copies an error of the platform, or of the caller's own code, so that ours can name it as its cause.
 * Only name, message, stack, code, cause and errors are taken, each text without the key: foreign errors
 * like to carry the whole request. What is no error, or throws when it is read, becomes an Error too.
 */
export function copyCause(error: unknown, scrub: Scrub, depth = MAX_DEPTH): Error {
  try {
    if (isErrorLike(error)) return copy(error, scrub, depth);
    return new Error(typeof error === "string" ? scrub(error) : "no Error");
  } catch {
    return new Error("an error that cannot be read");
  }
}

function copy(error: Error, scrub: Scrub, depth: number): Error {
  const result = new Error(scrub(String(error.message)));
  define(result, "name", scrub(String(error.name)));
  if (error.stack !== undefined) define(result, "stack", scrub(String(error.stack)));
  const code = codeOf(error);
  if (code !== undefined) define(result, "code", scrub(code));
  if (depth === 0) return result;
  const inner = (one: unknown) => copyCause(one, scrub, depth - 1);
  const { cause } = error;
  if (cause !== undefined) define(result, "cause", inner(cause));
  const errors = detailOf(error, "errors");
  if (Array.isArray(errors)) define(result, "errors", errors.slice(0, MAX_ERRORS).map(inner));
  return result;
}

/** The code of a system error, for example `ECONNREFUSED`. */
export function codeOf(error: unknown): string | undefined {
  const code = detailOf(error, "code");
  return typeof code === "string" ? code : undefined;
}

/** What a system error says of itself, as a member of its own. */
export function detailOf(error: unknown, name: "code" | "syscall" | "errors"): unknown {
  return isErrorLike(error) && Object.hasOwn(error, name) ? Reflect.get(error, name) : undefined;
}

/** Not `instanceof`: an error of another realm (a test runner's, a frame's) is an error too. */
export function isErrorLike(value: unknown): value is Error {
  return typeof value === "object" && value !== null && "message" in value;
}

function define(target: Error, key: string, value: unknown): void {
  Object.defineProperty(target, key, { value, configurable: true, writable: true });
}
