import { isEmptyValue, isRecord } from "./emptiness.ts";

/** Characters of a value, or of a name out of a request, that a message repeats at most. */
const QUOTED_AT_MOST = 80;

/** What a value is, in words, for the end of a message: `the text "many"`, `a list of 3 items`. */
export function describeValue(value: unknown): string {
  if (value === undefined) return "missing";
  if (value === null) return "null";
  if (typeof value === "string") return value === "" ? "an empty text" : `the text ${quote(value)}`;
  if (typeof value === "number") return `the number ${value}`;
  if (typeof value === "boolean") return String(value);
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : listOf(value.length);
  if (!isRecord(value)) return "no JSON value";
  return isEmptyValue(value) ? "an empty object" : "an object";
}

function listOf(items: number): string {
  return `a list of ${items} item${items === 1 ? "" : "s"}`;
}

/** A text in double quotes, cut after 80 characters, on one line and safe to print in a terminal. */
export function quote(text: string): string {
  return escapeInvisible(JSON.stringify(shorten(text)));
}

/** A name as a message shows it, in backticks. */
export function quoteName(name: string): string {
  return `\`${shownName(name)}\``;
}

/** A name without its quotes: cut, and with what cannot be seen escaped. */
export function shownName(name: string): string {
  return escapeInvisible(JSON.stringify(shorten(name)).slice(1, -1));
}

function shorten(text: string): string {
  return text.length <= QUOTED_AT_MOST ? text : `${text.slice(0, QUOTED_AT_MOST)}…`;
}

/** Control characters and marks of direction, which JSON lets through, could rearrange a terminal. */
function escapeInvisible(text: string): string {
  return text.replace(
    /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
