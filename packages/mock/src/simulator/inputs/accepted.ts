import type { InputParam, InputProperty } from "../../generated/models.ts";
import { dateFormat } from "./date-format.ts";
import { quote, quoteName } from "./describe-value.ts";
import { columnName } from "./row-columns.ts";
import { valueKind } from "./value-kind.ts";

type Field = InputProperty | InputParam;

/** What a field accepts, as the middle of a sentence: "a whole number, for example 50". */
export function accepted(field: Field): string {
  const kind = valueKind(field);
  if (kind === "array") return acceptedList(field);
  if (field.options !== undefined && field.options.length > 0) return `one of ${choices(field)}`;
  if (kind === "integer") return `a whole number, for example ${numberExample(field, 10)}`;
  if (kind === "number") return `a number, for example ${numberExample(field, 2.5)}`;
  if (kind === "boolean") return "true or false";
  if (kind === "object") return 'an object, for example {"key": "value"}';
  if (kind === "any") return "a JSON value";
  return acceptedText(field);
}

/** What one item of a list accepts. */
export function acceptedItem(field: Field): string {
  if (field.options !== undefined && field.options.length > 0) return `one of ${choices(field)}`;
  if (field.editor === "requestListSource") return `an object${withColumns(field)}`;
  if (field.editor === "requestList") return 'an address, for example "https://example.com"';
  if (field.editor === "stringList") return "a text, or an object that holds one";
  return "a text, a number, true or false";
}

function acceptedList(field: Field): string {
  if (field.options !== undefined && field.options.length > 0) return `a list of ${choices(field)}`;
  if (field.editor === "requestListSource") return `a list of objects${withColumns(field)}`;
  if (field.editor === "requestList") return 'a list, for example ["https://example.com"]';
  if (field.editor === "stringList") return `a list of texts, for example [${textExample(field)}]`;
  return 'a list, for example ["value"]';
}

function acceptedText(field: Field): string {
  const letters = dateLetters(field);
  if (letters === undefined) return "a text";
  const example = dateFormat(letters)?.example;
  return `a date that exists, written ${letters}${example === undefined ? "" : `, for example ${example}`}`;
}

/** The letters that say how a date field writes its value into the input. */
export function dateLetters(field: Field): string | undefined {
  if (field.editor !== "datepicker") return undefined;
  const valueFormat = "valueFormat" in field ? field.valueFormat : undefined;
  return valueFormat || field.format || undefined;
}

function withColumns(field: Field): string {
  const columns = ("param_list" in field ? field.param_list : undefined) ?? [];
  const names = columns.map(columnName).filter((name) => name !== undefined);
  return names.length === 0 ? "" : ` with ${names.slice(0, 8).map(quoteName).join(", ")}`;
}

function choices(field: Field): string {
  const values = (field.options ?? []).map(({ value }) =>
    typeof value === "string" ? quote(value) : String(value),
  );
  const shown = values.slice(0, 8).join(", ");
  return values.length > 8 ? `${shown} and ${values.length - 8} others` : shown;
}

function numberExample(field: Field, otherwise: number): number {
  return typeof field.default === "number" ? field.default : (field.minimum ?? otherwise);
}

function textExample(field: Field): string {
  const first: unknown = Array.isArray(field.default) ? field.default[0] : undefined;
  return quote(typeof first === "string" && first !== "" ? first : "text");
}
