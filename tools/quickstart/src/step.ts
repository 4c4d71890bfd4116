/** Tells something while a step goes on. */
export type Tell = (line: string) => void;

/** A step of the guided run: what it does, and the line that tells what came back. */
export interface Step<Context> {
  readonly name: string;
  /** @throws {Unexpected} The answer is not what the contract promises. */
  readonly run: (context: Context, tell: Tell) => Promise<string>;
}

/** An answer lacks something, or holds something else. */
export class Unexpected extends Error {
  override readonly name = "Unexpected";
}

/** A text that is not empty, as received; types promise it, this looks. */
export function text(value: unknown, what: string): string {
  if (typeof value === "string" && value !== "") return value;
  throw new Unexpected(`${what} is ${show(value)}, not a text.`);
}

export function count(value: unknown, what: string): number {
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0) return value;
  throw new Unexpected(`${what} is ${show(value)}, not a count.`);
}

export function object<T>(value: T, what: string): T & object {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  throw new Unexpected(`${what} is ${show(value)}, not an object.`);
}

/** The first of a list of objects that must not be empty. */
export function first<T>(list: readonly T[], what: string): T & object {
  if (!Array.isArray(list) || list.length === 0) {
    throw new Unexpected(`${what} is ${show(list)}, not a list with something in it.`);
  }
  return object<T>(list[0], `The first of ${what.charAt(0).toLowerCase()}${what.slice(1)}`);
}

export function url(value: unknown, what: string): URL {
  const address = text(value, what);
  if (URL.canParse(address)) return new URL(address);
  throw new Unexpected(`${what} is ${show(value)}, not a URL.`);
}

function show(value: unknown): string {
  return (JSON.stringify(value) ?? "missing").slice(0, 60);
}
