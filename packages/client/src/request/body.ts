import { ArgumentProblem } from "./argument-problem.ts";
import { isOpaque } from "./is-opaque.ts";
import { writeJson } from "./json-body.ts";
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
