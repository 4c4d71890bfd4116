import type { ToldRequest } from "./told-request.ts";

/** What a request can ask of the mock in its address instead. */
export const ASKED_IN_QUERY: readonly string[] = ["__code", "__example", "__scenario", "__fault"];

/** The `Prefer` header that brings about the same answer, scenario and faults; undefined for none. */
export function preferenceOf(request: ToldRequest): string | undefined {
  const { scenario, faults, query } = request;
  const asked = new URLSearchParams(query);
  const wishes = asked.has("__code") || asked.has("__example") ? [] : exampleWishes(request);
  if (scenario !== undefined && !asked.has("__scenario")) wishes.push(["scenario", scenario]);
  if (faults.length > 0 && !asked.has("__fault")) wishes.push(["fault", faults.join("+")]);
  const items = wishes.map(([name, value]) => `${name}=${token(value)}`);
  return items.length === 0 ? undefined : items.join(", ");
}

function exampleWishes({ status, preferred }: ToldRequest): [string, string][] {
  if (preferred === undefined) return [];
  const examples = preferred.slice(0, 1).map((name): [string, string] => ["example", name]);
  return [["code", String(status)], ...examples];
}

/** RFC 7240: a token, or a quoted text. */
function token(value: string): string {
  return /^[\w.:~+-]+$/.test(value) ? value : `"${value.replaceAll(/["\\]/g, "\\$&")}"`;
}
