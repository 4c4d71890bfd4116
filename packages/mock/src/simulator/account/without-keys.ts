import { keyOf } from "./key-of.ts";

const REAL_KEY = "scraper_api_";

/** From so many characters on, a key is no word that other texts hold by chance. */
const LONG = 16;

/**
 * A text out of a request, for a log: the key of the request cut out, and what looks like a real
 * one. A short key is cut where it stands as a word: `test` in `my test`, not in `latest`.
 */
export function withoutKeys(text: string, headers: Headers): string {
  const key = keyOf(headers) ?? "";
  const plain = key.length > 3 ? withoutKey(text, key) : text;
  return plain.includes(REAL_KEY) ? plain.replaceAll(/scraper_api_\w+/g, "[key]") : plain;
}

/** As it is, and as JSON writes it. */
function withoutKey(text: string, key: string): string {
  const plain = text.includes(key) ? cut(text, key) : text;
  if (!plain.includes("\\")) return plain; // JSON writes nothing in another way then
  return cut(plain, JSON.stringify(key).slice(1, -1));
}

function cut(text: string, key: string): string {
  if (key.length >= LONG) return text.replaceAll(key, "[key]");
  const literal = key.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
  return text.replaceAll(new RegExp(`(?<![A-Za-z0-9])${literal}(?![A-Za-z0-9])`, "g"), "[key]");
}
