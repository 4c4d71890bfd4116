import type { Scrub } from "./scrub.ts";

const MAX_MESSAGE = 2000;
const MAX_EXCERPT = 200;

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g;

/** The server's message as an error keeps it: one line of at most 2000 characters, no control characters, no key. */
export function cleanMessage(text: string, scrub: Scrub): string {
  return clean(text, MAX_MESSAGE, scrub);
}

/** The beginning of a body that could not be read, at most 200 characters of it. */
export function excerptOf(bytes: Uint8Array, scrub: Scrub): string {
  return clean(new TextDecoder().decode(bytes.subarray(0, 8 * MAX_EXCERPT)), MAX_EXCERPT, scrub);
}

/** As much of a clean text as an error's message repeats. */
export function shorten(text: string): string {
  return cut(text, MAX_EXCERPT);
}

/** The order matters: a key that a control character or the cut breaks up would not be found. */
function clean(text: string, length: number, scrub: Scrub): string {
  const some = text.slice(0, 8 * length);
  const line = some.replace(CONTROLS, "").replace(/\s+/g, " ").trim();
  return cut(scrub(line), length);
}

/** Cuts between characters, never inside a surrogate pair. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const end = /[\ud800-\udbff]/.test(text.charAt(length - 1)) ? length - 1 : length;
  return text.slice(0, end);
}
