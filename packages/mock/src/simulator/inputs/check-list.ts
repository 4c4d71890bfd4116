import type { InputProperty } from "../../generated/models.ts";
import { acceptedItem } from "./accepted.ts";
import { checkRow } from "./check-row.ts";
import { type CheckedValue, mustBe, refuse } from "./check-scalar.ts";
import { isRecord } from "./emptiness.ts";
import type { Findings } from "./input-problem.ts";
import { columnsOf } from "./row-columns.ts";

type ItemCheck = (item: unknown, path: string, findings: Findings) => void;

/** A field that holds a list. */
export interface ListField {
  readonly property: InputProperty;
  /** Whether each item becomes a part of the run: then no item may be a list itself. */
  readonly splits: boolean;
}

/** Checks the items of a list as its editor shapes them. */
export function checkList(field: ListField, value: unknown, findings: Findings): void {
  const { property } = field;
  const path = property.name;
  if (!Array.isArray(value)) {
    refuse({ field: property, path, value }, findings);
    return;
  }
  const check = itemCheck(field);
  if (check === undefined) return;
  for (const [index, item] of value.entries()) check(item, `${path}[${index}]`, findings);
}

/** What the items must be, or nothing where the form does not tell. */
function itemCheck({ property, splits }: ListField): ItemCheck | undefined {
  switch (property.editor) {
    case "stringList":
    case "requestList":
      return textOrObject(property);
    case "requestListSource":
      return row(property);
    case "checkbox":
    case "select":
    case "radio":
      return choice(property);
    default:
      return splits ? noList(property) : undefined;
  }
}

function noList(property: InputProperty): ItemCheck {
  return (item, path, findings) => {
    if (Array.isArray(item)) refuseItem({ field: property, path, value: item }, findings);
  };
}

function textOrObject(property: InputProperty): ItemCheck {
  return (item, path, findings) => {
    if (typeof item === "string" || isRecord(item)) return;
    refuseItem({ field: property, path, value: item }, findings);
  };
}

function row(property: InputProperty): ItemCheck {
  const columns = columnsOf(property);
  return (item, path, findings) => {
    if (isRecord(item)) checkRow(columns, path, item, findings);
    else refuseItem({ field: property, path, value: item }, findings);
  };
}

function choice(property: InputProperty): ItemCheck {
  const values = new Set<unknown>(property.options?.map((option) => option.value));
  return (item, path, findings) => {
    const checked: CheckedValue = { field: property, path, value: item };
    if (item === null || typeof item === "object") refuseItem(checked, findings);
    else if (values.size > 0 && !values.has(item)) {
      findings.warning(path, () => mustBe(checked, acceptedItem(property)));
    }
  };
}

function refuseItem(checked: CheckedValue, findings: Findings): void {
  findings.problem(checked.path, () => mustBe(checked, acceptedItem(checked.field)));
}
