import type { InputParam } from "../../generated/models.ts";
import { accepted } from "./accepted.ts";
import { type CheckedValue, checkScalar, mustBe, refuse } from "./check-scalar.ts";
import { isEmptyValue } from "./emptiness.ts";
import type { Findings } from "./input-problem.ts";
import { valueKind } from "./value-kind.ts";

/**
 * Checks one row of a `requestListSource` field. Members that no column describes are left alone:
 * a row may carry more than its form shows.
 */
export function checkRow(
  columns: ReadonlyMap<string, InputParam>,
  path: string,
  row: Readonly<Record<string, unknown>>,
  findings: Findings,
): void {
  for (const [name, column] of columns) {
    const value = Object.hasOwn(row, name) ? row[name] : undefined;
    checkCell({ field: column, path: `${path}.${name}`, value }, findings);
  }
}

function checkCell(checked: CheckedValue, findings: Findings): void {
  const { field, value } = checked;
  if (isEmptyValue(value)) {
    if (field.required === true) reportMissing(checked, findings);
    return;
  }
  const kind = valueKind(field);
  if (kind === "array") {
    if (!Array.isArray(value)) refuse(checked, findings);
    return;
  }
  // Forms write numbers as text and text as numbers here: the published example does so itself.
  if (kind === "string" && typeof value === "number") return;
  checkScalar(kind, checked, findings);
}

/** Reports a required value that was not given. */
export function reportMissing(checked: CheckedValue, findings: Findings): void {
  findings.problem(checked.path, () => `${mustBe(checked, accepted(checked.field))}, yet required`);
}
