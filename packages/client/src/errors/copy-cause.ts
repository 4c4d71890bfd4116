import type { Scrub } from "../scrub.ts";

/**
 * Copies an error of the platform, or of the caller's own `fetch`, so that ours can name it as its
 * cause. Only name, message, code and stack are taken, each without the key: foreign errors like to
 * carry the whole request.
 */
export function copyCause(error: unknown, scrub: Scrub, depth = 5): Error {
  if (!isErrorLike(error)) return new Error(typeof error === "string" ? scrub(error) : "no Error");
  const copy = new Error(scrub(String(error.message)));
  define(copy, "name", scrub(String(error.name)));
  define(copy, "stack", scrub(String(error.stack)));
  const code = codeOf(error);
  if (code !== undefined) define(copy, "code", scrub(code));
  if (error.cause === undefined || depth === 0) return copy;
  define(copy, "cause", copyCause(error.cause, scrub, depth - 1));
  return copy;
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
