/** Removes the key from a text. */
export type Scrub = (text: string) => string;

const WINDOW = 12;
/** A shorter text is no secret but a word for a mock; taking it out would only make messages unreadable. */
const SHORTEST_SECRET = 6;
const MARK = "[key]";

/**
 * Makes the function that takes the key out of every text that an error keeps. It removes the key as
 * it is, percent-encoded and in base64, in any letter case, and every piece of it of twelve or more
 * characters: a server that echoes half a key must not make us print it.
 */
export function createScrub(key: string | undefined): Scrub {
  if (key === undefined || key.length < SHORTEST_SECRET) return (text) => text;
  const size = Math.min(WINDOW, key.length);
  const pieces = new Set(spellings(key).flatMap((spelling) => windows(spelling, size)));
  return (text) => replaceRanges(text, findRanges(text, pieces, size));
}

/** base64 of a longer text holds one of three spellings, by where in the text the key begins. */
function spellings(key: string): string[] {
  const base64 = ["", " ", "  "].map((before) => btoa(before + key).replace(/=+$/, ""));
  return [key, encodeURIComponent(key), ...base64];
}

function windows(text: string, size: number): string[] {
  const count = Math.max(0, text.length - size + 1);
  return Array.from({ length: count }, (_, at) => text.slice(at, at + size).toLowerCase());
}

type Range = [start: number, end: number];

function findRanges(text: string, pieces: ReadonlySet<string>, size: number): Range[] {
  const ranges: Range[] = [];
  for (let at = 0; at + size <= text.length; at++) {
    if (!pieces.has(text.slice(at, at + size).toLowerCase())) continue;
    const last = ranges.at(-1);
    if (last !== undefined && at <= last[1]) last[1] = at + size;
    else ranges.push([at, at + size]);
  }
  return ranges;
}

function replaceRanges(text: string, ranges: readonly Range[]): string {
  let result = "";
  let from = 0;
  for (const [start, end] of ranges) {
    result += text.slice(from, start) + MARK;
    from = end;
  }
  return result + text.slice(from);
}
