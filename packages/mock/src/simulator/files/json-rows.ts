import type { ResultRow } from "../../generated/models.ts";

/**
 * The lines of a JSON file: an array of rows, one on each line. With a filter a row keeps the
 * members that it names, in its order; without one, all of them.
 */
export function* jsonLines(
  filter: readonly string[],
  rows: Iterable<ResultRow>,
): Generator<string, void> {
  let separator = "[\n";
  for (const row of rows) {
    yield `${separator}${JSON.stringify(filter.length === 0 ? row : kept(row, filter))}`;
    separator = ",\n";
  }
  yield separator === "[\n" ? "[]\n" : "\n]\n";
}

/** `fromEntries` defines members, even one called `__proto__`; an assignment would not. */
function kept(row: ResultRow, filter: readonly string[]): Record<string, unknown> {
  const keys = filter.filter((key) => Object.hasOwn(row, key));
  return Object.fromEntries(keys.map((key) => [key, row[key]]));
}
