import type { InputDescriptor, InputProperty } from "../../generated/models.ts";
import { checkList } from "./check-list.ts";
import { reportMissing } from "./check-row.ts";
import { checkScalar } from "./check-scalar.ts";
import { checkSplitting } from "./check-splitting.ts";
import { describeValue, quoteName, shownName } from "./describe-value.ts";
import { isEmptyValue, isRecord } from "./emptiness.ts";
import { collectFindings, type Findings, type InputCheck } from "./input-problem.ts";
import { splittingFields } from "./splitting-fields.ts";
import { valueKind } from "./value-kind.ts";

/**
 * Checks what a start sends as `custom` against the form of its Worker. It never throws, and its
 * work grows with the size of the input alone. Where the form is known to be a hint (options, bounds,
 * names), what differs is a warning. Defaults are not filled in: the API does not promise to.
 *
 * Source: the Worker input docs of July 2026, and the vendor's platform checks of the same month.
 */
export function checkCustom(descriptor: InputDescriptor, custom: unknown): InputCheck {
  const findings = collectFindings();
  if (!isRecord(custom)) {
    findings.problem("custom", () => notOneObject(custom));
    return findings.result();
  }
  const properties = propertiesByName(descriptor);
  const splitting = new Set(splittingFields(descriptor).fields);
  for (const property of properties.values()) {
    const value = Object.hasOwn(custom, property.name) ? custom[property.name] : undefined;
    checkProperty(property, value, splitting.has(property.name), findings);
  }
  warnOfUnknown(properties, custom, findings);
  return findings.result();
}

/** The fields of a form in its order; one without a name is skipped, and the last of a name wins. */
export function propertiesByName(descriptor: InputDescriptor): ReadonlyMap<string, InputProperty> {
  const named = descriptor.properties.filter(({ name }) => typeof name === "string" && name !== "");
  return new Map(named.map((property) => [property.name, property]));
}

function checkProperty(
  property: InputProperty,
  value: unknown,
  splits: boolean,
  findings: Findings,
): void {
  const checked = { field: property, path: property.name, value };
  if (property.required === true && isEmptyValue(value)) {
    reportMissing(checked, findings);
    return;
  }
  if (value === undefined || value === null) return;
  // Forms offer defaults of the wrong type, and their own console sends them.
  if (value === property.default) return;
  const kind = valueKind(property);
  if (kind !== "array") checkScalar(kind, checked, findings);
  else if (!splits || checkSplitting(property.name, value, findings)) {
    checkList({ property, splits }, value, findings);
  }
}

function warnOfUnknown(
  properties: ReadonlyMap<string, InputProperty>,
  custom: Readonly<Record<string, unknown>>,
  findings: Findings,
): void {
  const known = [...properties.keys()].slice(0, 12).map(quoteName).join(", ") || "none";
  for (const key of Object.keys(custom)) {
    if (properties.has(key)) continue;
    findings.warning(
      shownName(key),
      () => `${quoteName(key)} is no field of this Worker; its fields are ${known}`,
    );
  }
}

function notOneObject(custom: unknown): string {
  return `\`custom\` must be one object that holds the Worker's input, for example {}; it is ${describeValue(custom)}`;
}
