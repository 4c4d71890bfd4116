import type { InputParam, InputProperty } from "../../generated/models.ts";
import { accepted, dateLetters } from "./accepted.ts";
import { dateFormat } from "./date-format.ts";
import { describeValue, quoteName } from "./describe-value.ts";
import { isRecord } from "./emptiness.ts";
import type { Findings } from "./input-problem.ts";
import { asNumber } from "./numeric.ts";
import type { ValueKind } from "./value-kind.ts";

/** A value to check, with the field of the form that it is for. */
export interface CheckedValue {
  readonly field: InputProperty | InputParam;
  /** Where it stands, for example `pages[2].days`. */
  readonly path: string;
  readonly value: unknown;
}

/** Checks a value that is no list against the kind that its field holds. */
export function checkScalar(kind: ValueKind, checked: CheckedValue, findings: Findings): void {
  if (isListed(checked)) return;
  if (!fitsKind(kind, checked.value)) {
    refuse(checked, findings);
    return;
  }
  if (kind === "integer" || kind === "number") checkNumber(kind, checked, findings);
  if (kind === "string") checkDate(checked, findings);
  if (kind !== "object") checkListed(checked, findings);
}

/** Reports a value that its field does not accept. */
export function refuse(checked: CheckedValue, findings: Findings): void {
  findings.problem(checked.path, () => mustBe(checked, accepted(checked.field)));
}

/** "`max_results` must be a whole number, for example 50; it is the text \"many\"". */
export function mustBe({ path, value }: CheckedValue, what: string): string {
  return `${quoteName(path)} must be ${what}; it is ${describeValue(value)}`;
}

function fitsKind(kind: ValueKind, value: unknown): boolean {
  if (kind === "any") return true;
  if (kind === "object") return isRecord(value);
  if (kind === "integer" || kind === "number") return asNumber(value) !== undefined;
  return typeof value === kind;
}

/** A choice of the form is never of the wrong type, even when the form gives the field another one. */
function isListed({ field, value }: CheckedValue): boolean {
  return field.options?.some((option) => option.value === value) === true;
}

function checkListed(checked: CheckedValue, findings: Findings): void {
  if (checked.field.options === undefined || checked.field.options.length === 0) return;
  if (checked.value === "") return; // nothing was chosen
  findings.warning(checked.path, () => mustBe(checked, accepted(checked.field)));
}

function checkDate(checked: CheckedValue, findings: Findings): void {
  const letters = dateLetters(checked.field);
  if (letters === undefined || typeof checked.value !== "string" || checked.value === "") return;
  if (dateFormat(letters)?.accepts(checked.value) === false) refuse(checked, findings);
}

function checkNumber(kind: ValueKind, checked: CheckedValue, findings: Findings): void {
  const { field, path, value } = checked;
  const number = asNumber(value);
  if (number === undefined) return;
  const warn = (what: string) => findings.warning(path, () => mustBe(checked, what));
  if (kind === "integer" && !Number.isInteger(number)) warn("a whole number");
  if (field.minimum !== undefined && number < field.minimum) warn(`at least ${field.minimum}`);
  if (field.maximum !== undefined && number > field.maximum) warn(`at most ${field.maximum}`);
  if (typeof value === "number" && Math.abs(number) > Number.MAX_SAFE_INTEGER) {
    warn("a text of digits, as numbers of this size lose their last digits");
  }
}
