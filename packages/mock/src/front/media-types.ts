import { MockError } from "./mock-error.ts";

// RFC 6838, section 4.2, and the parameters of RFC 9110, section 5.6.6. Blanks belong to one place
// each, so that matching stays linear: a caller chose the length.
const TYPE = "(?:\\*|[a-z0-9][a-z0-9!#$&^_-]{0,126})";
const SUBTYPE = "(?:\\*|[a-z0-9][a-z0-9!#$&^_.+-]{0,126})";
const TOKEN = "[a-z0-9!#$%&'*+.^_`|~-]+";
const PARAMETER = `[ \\t]*;(?:[ \\t]*${TOKEN}=(?:${TOKEN}|"(?:[^"\\\\]|\\\\.)*"))?`;
const MEDIA_TYPE = new RegExp(`^${TYPE}/${SUBTYPE}(?:${PARAMETER})*$`, "i");

/** The elements of a list; a comma in quotes separates nothing. */
const ELEMENTS = /(?:[^,"]|"(?:[^"\\]|\\.)*"?)+/g;

/**
 * Refuses a `Content-Type` that is no media type: nothing behind it could compare it.
 *
 * @throws {MockError} 400. The message does not quote the header.
 */
export function requireContentType(headers: Headers): void {
  const type = headers.get("content-type")?.trim() ?? "";
  if (type === "" || (MEDIA_TYPE.test(type) && !type.startsWith("*"))) return;
  const message =
    'The content-type header is no media type. Send, for example, "content-type: application/json".';
  throw new MockError(400, "bad-media-type", message);
}

/**
 * An `Accept` header without the elements that are no media types, such as the bare `*` that some
 * clients send; undefined when nothing is left, which accepts everything.
 */
export function acceptedTypes(accept: string | null): string | undefined {
  const elements = (accept ?? "").match(ELEMENTS) ?? [];
  const types = elements.map((element) => element.trim()).filter((type) => MEDIA_TYPE.test(type));
  return types.length > 0 ? types.join(", ") : undefined;
}
