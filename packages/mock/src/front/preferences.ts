import type { Operation } from "../document/operations.ts";
import { MockError } from "./mock-error.ts";

/** What a caller asks for: one of the declared answers, or a course of events. */
export interface Preferences {
  readonly code: number | undefined;
  readonly example: string | undefined;
  /** What a stateful engine shall let happen; others know none. */
  readonly scenario: string | undefined;
  /** What a stateful engine shall let go wrong; others know none. */
  readonly fault: string | undefined;
}

/**
 * Reads `Prefer: code=429, example=rate_limited`, `Prefer: scenario=fails` or
 * `Prefer: fault=delay:2s` (RFC 7240), or `?__code=429&__example=rate_limited`, `?__scenario=fails`
 * and `?__fault=delay:2s` where headers are out of reach. The header wins. Other preferences are ignored, as the RFC asks.
 *
 * @throws {MockError} 400 when the code is no HTTP status.
 */
export function readPreferences(headers: Headers, query: URLSearchParams): Preferences {
  const preferred = parsePrefer(headers.get("prefer") ?? "");
  const code = preferred.get("code") ?? query.get("__code") ?? undefined;
  const example = preferred.get("example") ?? query.get("__example") ?? undefined;
  const scenario = preferred.get("scenario") ?? query.get("__scenario") ?? undefined;
  const fault = preferred.get("fault") ?? query.get("__fault") ?? undefined;
  return { code: code === undefined ? undefined : parseCode(code), example, scenario, fault };
}

/** The fault that a `Prefer` header asks for, whatever else it says. */
export function faultPreference(headers: Headers): string | undefined {
  return parsePrefer(headers.get("prefer") ?? "").get("fault");
}

/**
 * The status whose examples `preferences` speak of, which must be declared, and the example too.
 */
export function requireDeclared(operation: Operation, { code, example }: Preferences): void {
  const declared = [...operation.examples.keys()];
  const key = code === undefined ? defaultKey(declared) : keyFor(declared, code);
  if (declared.length === 0) {
    const message = `${label(operation)} declares no response: there is nothing to answer with.`;
    throw new MockError(500, "internal", message);
  }
  if (key === undefined) {
    const list = declared.join(", ");
    throw badRequest("unknown-code", `${label(operation)} declares no ${code}. Declared: ${list}.`);
  }
  if (example === undefined || operation.examples.get(key)?.includes(example)) return;
  throw badRequest("unknown-example", describeMissing(operation, key, example));
}

function describeMissing(operation: Operation, key: string, example: string): string {
  const name = JSON.stringify(example.slice(0, 80));
  const names = operation.examples.get(key)?.join(", ") || "none";
  const elsewhere = [...operation.examples].filter(([, list]) => list.includes(example));
  const hint =
    elsewhere.length === 0
      ? ""
      : ` Under that name: ${elsewhere.map(([code]) => `code=${code}, example=${example}`).join("; ")}.`;
  return `${label(operation)} declares no example ${name} at ${key}. Declared there: ${names}.${hint}`;
}

// Both are linear in the header's length: a caller chose it.
const ITEMS = /(?:[^,"]|"(?:[^"\\]|\\.)*"?)+/g;
const ITEM = /^\s*([^\s=;"]+)\s*(?:=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;"]*)))?/;

/** RFC 7240: names in any case, values as tokens or quoted, the first of equals counts. */
function parsePrefer(header: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const item of header.match(ITEMS) ?? []) {
    const [, name = "", quoted, token] = ITEM.exec(item) ?? [];
    const key = name.toLowerCase();
    if (!found.has(key)) found.set(key, quoted?.replaceAll(/\\(.)/g, "$1") ?? token ?? "");
  }
  return found;
}

function parseCode(text: string): number {
  if (/^[2-5]\d\d$/.test(text)) return Number(text);
  throw badRequest(
    "bad-preference",
    "The preferred code must be an HTTP status from 200 to 599, for example `Prefer: code=429`.",
  );
}

function keyFor(declared: readonly string[], code: number): string | undefined {
  const wanted = [String(code), `${Math.trunc(code / 100)}XX`, "default"];
  return wanted.find((key) => declared.includes(key));
}

/** What an operation answers when nobody asks for anything: its lowest success. */
function defaultKey(declared: readonly string[]): string | undefined {
  const success = declared.find((key) => key.startsWith("2"));
  return success ?? declared.find((key) => key === "default") ?? declared[0];
}

function label({ method, path, operationId }: Operation): string {
  return operationId ?? `${method} ${path}`;
}

function badRequest(kind: "bad-preference" | "unknown-code" | "unknown-example", message: string) {
  return new MockError(400, kind, message);
}
