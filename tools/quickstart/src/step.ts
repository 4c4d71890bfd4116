/** One call of the guided run: what it does, and the line that tells what came back. */
export interface Step<Context> {
  readonly name: string;
  /** @throws {Unexpected} The answer is not what the contract promises. */
  readonly run: (context: Context) => Promise<string>;
}

/** An answer lacks something, or holds something else. */
export class Unexpected extends Error {
  override readonly name = "Unexpected";
}

/** A non-empty text, as received; types promise it, this looks. */
export function text(value: unknown, what: string): string {
  if (typeof value === "string" && value !== "") return value;
  throw new Unexpected(`${what} is ${show(value)}, not a text.`);
}

export function count(value: unknown, what: string): number {
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0) return value;
  throw new Unexpected(`${what} is ${show(value)}, not a count.`);
}

/** The first of a list that must not be empty. */
export function first<T>(list: readonly T[], what: string): T {
  const [one] = Array.isArray(list) ? list : [];
  if (one !== undefined) return one;
  throw new Unexpected(`${what} is ${show(list)}, not a list with something in it.`);
}

function show(value: unknown): string {
  return (JSON.stringify(value) ?? "missing").slice(0, 60);
}
