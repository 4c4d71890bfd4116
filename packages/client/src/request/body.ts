import { ArgumentProblem } from "./argument-problem.ts";
import { isOpaque } from "./is-opaque.ts";
import { textsOf } from "./primitive.ts";

/** A body as `fetch` takes it, and as it can be sent more than once: no stream. */
export type Body = string | ArrayBuffer | ArrayBufferView | Blob | FormData | URLSearchParams;

const JSON_MEDIA_TYPE = /^application\/([\w.+-]+\+)?json *(;|$)/i;

/**
 * Writes a request body in its media type. JSON and forms are written here; text and bytes are sent
 * as they are given.
 *
 * @throws {ArgumentProblem} The value cannot be written in that media type.
 */
export function writeBody(mediaType: string, value: unknown): Body {
  if (JSON_MEDIA_TYPE.test(mediaType)) return writeJson(value);
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
    return JSON.stringify(value, refuseLoss);
  } catch (cause) {
    if (cause instanceof ArgumentProblem) throw cause;
    const reasons = "a cycle, or a member that throws";
    throw new ArgumentProblem(`the body cannot be written as JSON (${reasons})`, { cause });
  }
}

/** JSON turns some values into null or {}, or drops them, without a word: a spend cap must not vanish like that. */
function refuseLoss(this: unknown, key: string, value: unknown): unknown {
  const loss = lossOf(value, this, key);
  if (loss === undefined) return value;
  const name = Array.isArray(this) ? `item ${key} of a list` : key || "the body";
  throw new ArgumentProblem(`${name} is ${loss}, which JSON cannot hold`);
}

function lossOf(value: unknown, holder: unknown, key: string): string | undefined {
  switch (typeof value) {
    case "number":
      return Number.isFinite(value) ? undefined : String(value);
    case "undefined": // as a member it is left out, as everywhere
      return Array.isArray(holder) ? "undefined" : undefined;
    case "object":
      if (value === null) return isInvalidDate(holder, key) ? "an invalid Date" : undefined;
      return isOpaque(value) ? tagOf(value) : undefined;
    case "bigint":
    case "function":
    case "symbol":
      return `a ${typeof value}`;
    default:
      return undefined;
  }
}

/** JSON.stringify shows a replacer what `toJSON` made of a value, and that is null here. */
function isInvalidDate(holder: unknown, key: string): boolean {
  const value: unknown = typeof holder === "object" && holder && Reflect.get(holder, key);
  return value instanceof Date && Number.isNaN(value.getTime());
}

/** "a Map", "a Promise". */
function tagOf(value: object): string {
  const tag = Object.prototype.toString.call(value).slice("[object ".length, -1);
  return tag === "Object" ? "an object without members of its own" : `a ${tag}`;
}

/** OpenAPI's form: a list is one pair for each item. */
function writeForm(value: unknown): URLSearchParams {
  if (typeof value !== "object" || value === null || isOpaque(value)) {
    throw new ArgumentProblem("the body is no form");
  }
  const form = new URLSearchParams();
  for (const [name, member] of Object.entries(value)) {
    if (member === undefined) continue;
    for (const text of textsOf(name, member)) form.append(name, text);
  }
  return form;
}

function isBody(value: unknown): value is Body {
  if (typeof value === "string" || value instanceof ArrayBuffer || ArrayBuffer.isView(value)) {
    return true;
  }
  return [Blob, FormData, URLSearchParams].some((kind) => value instanceof kind);
}
