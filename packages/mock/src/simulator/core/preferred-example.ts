import type { Preferences } from "../../front/preferences.ts";
import type { Tables } from "./tables.ts";

/** An answer of the document's own, as it stands there. */
export interface Example {
  readonly status: number;
  readonly body: unknown;
}

/** The example that is asked for; undefined when none is. The front knows that it exists. */
export function preferredExample(
  { examples, operations }: Tables,
  name: string,
  { code, example }: Preferences,
): Example | undefined {
  if (code === undefined && example === undefined) return undefined;
  const status = code ?? successOf(operations[name]?.statuses);
  const named = examples[name]?.[status] ?? {};
  const [first] = Object.values(named);
  return { status, body: example === undefined ? first : named[example] };
}

function successOf(statuses: readonly (number | string)[] = []): number {
  return statuses.map(Number).find((status) => status < 300) ?? 200;
}
