/** Far beyond what an API nests, and far below where `JSON.stringify` and recursion break (about 10 000). */
const MAX_DEPTH = 1000;

/** What JSON can say and a program in JavaScript cannot handle. */
export type JsonFlaw = "too_deep" | "large_number";

/**
 * Looks through parsed JSON for what nests too deep, and for numbers that parsing may have rounded or
 * turned into Infinity. Of both, the depth is told.
 */
export function jsonFlaw(value: unknown, depthLeft = MAX_DEPTH): JsonFlaw | undefined {
  if (typeof value === "number") {
    return Math.abs(value) > Number.MAX_SAFE_INTEGER ? "large_number" : undefined;
  }
  if (typeof value !== "object" || value === null) return undefined;
  if (depthLeft === 0) return "too_deep";
  let found: JsonFlaw | undefined;
  for (const inner of Object.values(value)) {
    const flaw = jsonFlaw(inner, depthLeft - 1);
    if (flaw === "too_deep") return flaw;
    found ??= flaw;
  }
  return found;
}
