import { type DefinedFormats, fullFormats } from "ajv-formats/dist/formats.js";
import type { Json } from "../json.ts";

/** Formats that say how to read or show a value, and rule none out. */
const silent = ["binary", "double", "float", "password"];

/** The formats of JSON Schema and OpenAPI that are checked, as Ajv takes them. */
export function checkedFormats(): Partial<DefinedFormats> {
  return Object.fromEntries(Object.entries(fullFormats).filter(([name]) => !silent.includes(name)));
}

const checked: ReadonlySet<string> = new Set(Object.keys(checkedFormats()));

export function isCheckedFormat(name: string): boolean {
  return checked.has(name);
}

/** Whether a format adds nothing: it is no rule, or the type says it already. */
export function saysNothing(name: string, type: Json | undefined): boolean {
  return silent.includes(name) || (name === "int64" && type === "integer");
}
