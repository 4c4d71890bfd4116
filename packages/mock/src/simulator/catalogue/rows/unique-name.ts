import { cycle, type Words } from "./draw.ts";

/**
 * The name of row `index`: each pair of words comes once, then again with a number. What the part is
 * about (`key`) decides where the pairs begin, so that two towns do not have the same museums.
 */
export function uniqueName(firsts: Words, seconds: Words, key: string, index: number): string {
  const pairs = firsts.length * seconds.length;
  const place = (startOf(key) + index) % pairs;
  // One step through both lists at once, and one more through the second after each round of the
  // first: neighbours then differ in both words.
  const round = Math.floor(place / firsts.length);
  const name = `${cycle(firsts, place)} ${cycle(seconds, (place % firsts.length) + round)}`;
  return index < pairs ? name : `${name} ${Math.floor(index / pairs) + 1}`;
}

/** FNV-1a over the beginning of the text, then mixed, so that its last digits differ as well. */
function startOf(key: string): number {
  let hash = 0x811c9dc5;
  const end = Math.min(key.length, 64);
  for (let index = 0; index < end; index++) {
    hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** A name as part of an address: lower-case letters and digits with hyphens between. */
export function hyphenated(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, "-");
}
