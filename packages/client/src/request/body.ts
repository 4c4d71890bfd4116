import { ArgumentProblem } from "./argument-problem.ts";

/** A body as `fetch` takes it, and as it can be sent more than once: no stream. */
export type Body = string | ArrayBuffer | ArrayBufferView | Blob | FormData | URLSearchParams;

/**
 * Writes a request body in its media type. JSON and forms are written here; text and bytes are sent
 * as they are given.
 *
 * @throws {ArgumentProblem} The value cannot be written in that media type.
 */
export function writeBody(mediaType: string, value: unknown): Body {
  if (/^application\/([\w.+-]+\+)?json\b/i.test(mediaType)) return writeJson(value);
  if (isBody(value)) return value;
  if (mediaType.toLowerCase() === "application/x-www-form-urlencoded") return writeForm(value);
  throw new ArgumentProblem(`the body must be a string, bytes, a Blob or a form for ${mediaType}`);
}

function writeJson(value: unknown): string {
  const text = stringify(value);
  if (text === undefined) throw new ArgumentProblem("the body is nothing that JSON can hold");
  return text;
}

function stringify(value: unknown): string | undefined {
  try {
    return JSON.stringify(value, refuseNonFinite);
  } catch (error) {
    if (error instanceof ArgumentProblem) throw error;
    throw new ArgumentProblem("the body cannot be written as JSON (a cycle or a BigInt)");
  }
}

/** JSON would turn NaN and Infinity into null without a word: a spend cap must not vanish like that. */
function refuseNonFinite(key: string, value: unknown): unknown {
  if (typeof value !== "number" || Number.isFinite(value)) return value;
  throw new ArgumentProblem(`${key || "the body"} is ${value}, which JSON cannot hold`);
}

function writeForm(value: unknown): URLSearchParams {
  if (typeof value !== "object" || value === null) throw new ArgumentProblem("the body is no form");
  const form = new URLSearchParams();
  for (const [name, member] of Object.entries(value)) {
    if (member !== undefined) form.append(name, String(member));
  }
  return form;
}

function isBody(value: unknown): value is Body {
  if (typeof value === "string" || value instanceof ArrayBuffer || ArrayBuffer.isView(value)) {
    return true;
  }
  return [Blob, FormData, URLSearchParams].some((kind) => value instanceof kind);
}
