import type { Contract } from "../call.ts";
import { own } from "../own.ts";
import { isOpaque } from "./is-opaque.ts";

/** Names that the runtime sets itself; nobody else may. */
const FRAMING = ["authorization", "content-type", "content-length", "host", "transfer-encoding"];

const TOKEN = /^[!#$%&'*+.^_`|~0-9a-z-]+$/i;
const PRINTABLE_LATIN_1 = /^[\u0020-\u007e\u00a0-\u00ff]*$/;

/** Headers by their names in lower case, so that the later of two wins instead of both being sent. */
export type HeaderMap = Readonly<Record<string, string>>;

/** The names, in lower case, that extra headers may not have: those of the key, and of the message itself. */
export function reservedHeaders({ security }: Contract): ReadonlySet<string> {
  const schemes = Object.values(security).filter((scheme) => own(scheme, "in") === "header");
  const names = schemes.flatMap((scheme) => own(scheme, "name")?.toLowerCase() ?? []);
  return new Set([...FRAMING, ...names]);
}

/**
 * Checks the caller's extra headers.
 *
 * @throws {Error} Of the class `Problem`: one of them cannot be sent. Values are never repeated.
 */
export function checkHeaders(
  headers: unknown,
  reserved: ReadonlySet<string>,
  Problem: new (message: string) => Error,
): HeaderMap {
  if (headers === undefined) return {};
  if (typeof headers !== "object" || headers === null || isOpaque(headers)) {
    throw new Problem("headers must be a plain object of names and values");
  }
  const entries = Object.entries(headers).filter(([, value]) => value !== undefined);
  for (const [name, value] of entries) {
    const problem = headerProblem(name, value, reserved);
    if (problem !== undefined) throw new Problem(problem);
  }
  return Object.fromEntries(entries.map(([name, value]) => [name.toLowerCase(), value]));
}

function headerProblem(name: string, value: unknown, reserved: ReadonlySet<string>) {
  if (!isHeaderName(name)) return `${JSON.stringify(name)} is no header name`;
  if (reserved.has(name.toLowerCase())) {
    return `the client sets the header ${name} itself: leave it out (a key goes into apiKey)`;
  }
  if (typeof value !== "string") return `the header ${name} must be a string`;
  return isHeaderValue(value) ? undefined : `the header ${name} holds what no header can carry`;
}

export function isHeaderName(name: string): boolean {
  return TOKEN.test(name);
}

/** Printable Latin-1: no line end can start a header of its own. */
export function isHeaderValue(value: string): boolean {
  return PRINTABLE_LATIN_1.test(value);
}
