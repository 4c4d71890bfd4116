import type { ResultRow } from "../../generated/models.ts";
import { randomFor } from "../random.ts";
import type { Readings } from "../readings/readings.ts";
import { type Part, planOf } from "./plan.ts";
import type { Run } from "./run.ts";

/** Rows `from` (included) to `to` (not included) of a run; each is made when it is asked for, and kept nowhere. */
export function* rowsOf(
  run: Run,
  from: number,
  to: number,
  idKey: Readings["row-id"],
): Generator<ResultRow> {
  const { parts } = planOf(run);
  let at = partIndex(parts, from);
  for (let index = from; index < to; index++) {
    let part = parts[at];
    while (part !== undefined && index >= part.first + part.rows) part = parts[++at];
    if (part === undefined) return;
    yield rowOf(run, part, index, idKey);
  }
}

function rowOf(run: Run, part: Part, index: number, idKey: Readings["row-id"]): ResultRow {
  const { worker, tuning } = planOf(run);
  const random = randomFor(run.slug, "row", index);
  const id = random.hex(64);
  const inPart = index - part.first;
  const row = tuning.errorRows
    ? { error: "The page could not be read", error_code: "PAGE_UNREADABLE", input: inPart + 1 }
    : worker.row(part.input, inPart, random);
  return { ...row, [idKey]: id };
}

/** The part that row `index` belongs to, by bisection. */
function partIndex(parts: readonly Part[], index: number): number {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const part = parts[middle];
    if (part !== undefined && index >= part.first + part.rows) low = middle + 1;
    else high = middle;
  }
  return low;
}
