/** What is known of a request, enough to send it again. */
export interface ToldRequest {
  readonly method: string;
  readonly path: string;
  /** With its question mark, or empty. */
  readonly query: string;
  /** As JSON where it was that, else the text; undefined where there was none. */
  readonly body?: unknown;
  readonly operationId?: string | undefined;
  readonly status: number;
  /** Undefined where the answer had no code that could be read. */
  readonly code?: number | undefined;
  readonly scenario?: string | undefined;
  readonly faults: readonly string[];
  /** Whether it came without a key where one is asked for. */
  readonly lacksKey?: boolean | undefined;
}

/** The `Prefer` header that brings about the same scenario and the same faults; undefined for none. */
export function preferenceOf({ scenario, faults, query }: ToldRequest): string | undefined {
  const asked = new URLSearchParams(query);
  const wishes: [string, string][] = [];
  if (scenario !== undefined && !asked.has("__scenario")) wishes.push(["scenario", scenario]);
  if (faults.length > 0 && !asked.has("__fault")) wishes.push(["fault", faults.join("+")]);
  const items = wishes.map(([name, value]) => `${name}=${token(value)}`);
  return items.length === 0 ? undefined : items.join(", ");
}

/** RFC 7240: a token, or a quoted text. */
function token(value: string): string {
  return /^[\w.:~+-]+$/.test(value) ? value : `"${value.replaceAll(/["\\]/g, "\\$&")}"`;
}
