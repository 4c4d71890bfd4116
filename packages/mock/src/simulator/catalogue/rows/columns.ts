import type { ResultHeader } from "../../../generated/models.ts";

/** A column as key, label and format. */
export type Column = readonly [key: string, label: string, format: string];

/** The columns of a Worker in the order of display. */
export function columns(...list: readonly Column[]): readonly ResultHeader[] {
  return list.map(([key, label, format]) => ({ label, key, format }));
}
