import type { Explanation } from "../data/views.ts";

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
  /** Names of examples, where the request preferred one and was answered with it. */
  readonly preferred?: readonly string[] | undefined;
  /** Whether it came without a key where one is asked for. */
  readonly lacksKey?: boolean | undefined;
}

/** The request of an explanation, with what the explanation knows of it besides. */
export function toldRequest({ request, by, faults, answer }: Explanation): ToldRequest {
  return {
    ...request,
    faults: faults.map(({ fault }) => fault),
    ...(by === "example" && { preferred: answer.examples }),
    lacksKey: by === "no-key",
  };
}

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
