import type { FormatReason } from "../errors/response-format-error.ts";
import type { Answer } from "./answer.ts";
import { jsonFlaw } from "./json-flaw.ts";
import { escapeControls, quoteLargeNumbers } from "./json-text.ts";

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

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** UTF-8, with or without a byte order mark; undefined when it is not, before U+FFFD turns up in a slug. */
export function decode(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}

/** The API has sent raw control characters inside strings, so a failed parse gets a second try with them escaped. */
function parse(text: string): Parsed {
  return tryParse(text) ?? tryParse(escapeControls(text)) ?? malformed("json");
}

function tryParse(text: string): Parsed | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const flaw = jsonFlaw(value);
    if (flaw === "too_deep") return malformed(flaw);
    return { state: "json", value: flaw ? JSON.parse(quoteLargeNumbers(text)) : value };
  } catch {
    return undefined;
  }
}
