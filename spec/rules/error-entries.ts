import { type Context, inside, items, memberOf, type Place } from "./place.ts";

/** What the rules read of a row of the root's `x-error-codes`. */
export interface ErrorEntry {
  code: number;
  name: string;
  status: number;
  scenario: string;
  place: Place;
}

/** An error answer without a code: in no table, since there is no code to list. */
export const noCode = "no_code";

/** The well-formed rows of the root's table; `extension-values` reports the others. */
export function errorEntries(context: Context, root: Place): ErrorEntry[] {
  return items(context, inside(context, root, "x-error-codes")).flatMap((place) => {
    const [code, name, status, scenario] = ["code", "name", "status", "scenario"].map((key) =>
      memberOf(place.node, key),
    );
    const isWhole = typeof code === "number" && typeof status === "number";
    const isNamed = typeof name === "string" && typeof scenario === "string";
    return isWhole && isNamed ? [{ code, name, status, scenario, place }] : [];
  });
}
