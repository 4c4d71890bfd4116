import { describeValue, quoteName } from "./describe-value.ts";
import { isEmptyItem, isRecord } from "./emptiness.ts";
import type { Findings } from "./input-problem.ts";

/**
 * Checks the value of a field that splits a run, items of the wrong kind left to the check of its
 * list. Returns whether it is a list at all: anything else is only a warning, since the platform was
 * seen to run it as a single part.
 */
export function checkSplitting(
  field: string,
  value: unknown,
  findings: Findings,
): value is readonly unknown[] {
  if (!Array.isArray(value)) {
    findings.warning(field, () => notSplit(field, value));
    return false;
  }
  if (isMixed(value)) findings.problem(field, () => mixed(field));
  return true;
}

/** Whether some items are objects and some are not, lists and items that count for nothing aside. */
export function isMixed(items: readonly unknown[]): boolean {
  let objects = 0;
  let others = 0;
  for (const item of items) {
    if (Array.isArray(item) || isEmptyItem(item)) continue;
    if (isRecord(item)) objects++;
    else others++;
  }
  return objects > 0 && others > 0;
}

function notSplit(field: string, value: unknown): string {
  const found = describeValue(value);
  return `${quoteName(field)} must be a list to split the run; it is ${found}, and the run stays whole`;
}

function mixed(field: string): string {
  return `${quoteName(field)} must hold either objects or plain values; it mixes both`;
}
