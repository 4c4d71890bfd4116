import type { FormatReason } from "../errors/response-format-error.ts";
import type { Answer } from "./answer.ts";

/** The JSON of an answer, or why there is none. */
export type Parsed = { readonly state: "json"; readonly value: unknown } | Unreadable;

/** Why a body cannot be read. */
export type Unreadable =
  | { readonly state: "malformed"; readonly reason: FormatReason }
  | { readonly state: "cut"; readonly error: unknown };

const JSON_MEDIA_TYPE = /^application\/([\w.+-]+\+)?json$/;

/** Reads the body as JSON: the media type must say so, and all of it must be there and in UTF-8. */
export function parseJson({ mediaType, body }: Answer): Parsed {
  if (body.state === "cut") return body;
  if (body.state === "too_large") return malformed("too_large");
  if (body.bytes.length === 0) return malformed("empty");
  if (!JSON_MEDIA_TYPE.test(mediaType)) return malformed("media_type");
  const text = decode(body.bytes);
  return text === undefined ? malformed("encoding") : parse(text);
}

export function malformed(reason: FormatReason): Unreadable {
  return { state: "malformed", reason };
}

/** UTF-8, with or without a byte order mark; undefined when it is not, before U+FFFD turns up in a slug. */
export function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const RAW_CONTROLS = /[\u0000-\u0009\u000b-\u001f]/g;

/** The API has sent raw control characters inside strings, so a failed parse gets a second try without them. */
function parse(text: string): Parsed {
  return tryParse(text) ?? tryParse(text.replace(RAW_CONTROLS, "")) ?? malformed("json");
}

function tryParse(text: string): Parsed | undefined {
  try {
    return { state: "json", value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
