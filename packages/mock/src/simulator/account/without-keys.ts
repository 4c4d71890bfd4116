import { keyOf } from "./key-of.ts";

const REAL_KEY = "scraper_api_";

/** A text out of a request, for a log: the key of the request, and what looks like a real one, cut out. */
export function withoutKeys(text: string, headers: Headers): string {
  const key = keyOf(headers) ?? "";
  const plain = key.length > 3 ? withoutKey(text, key) : text;
  return plain.includes(REAL_KEY) ? plain.replaceAll(/scraper_api_\w+/g, "[key]") : plain;
}

/** As it is, and as JSON writes it. */
function withoutKey(text: string, key: string): string {
  const plain = text.includes(key) ? text.replaceAll(key, "[key]") : text;
  if (!plain.includes("\\")) return plain; // JSON writes nothing in another way then
  return plain.replaceAll(JSON.stringify(key).slice(1, -1), "[key]");
}
