import { keyOf } from "./key-of.ts";

/** A text out of a request, for a log: the key of the request, and what looks like a real one, cut out. */
export function withoutKeys(text: string, headers: Headers): string {
  const key = keyOf(headers) ?? "";
  const escaped = JSON.stringify(key).slice(1, -1);
  const plain = key.length > 3 ? text.replaceAll(key, "[key]").replaceAll(escaped, "[key]") : text;
  return plain.replaceAll(/scraper_api_\w+/g, "[key]");
}
