import type { InputOption, InputParam, InputProperty } from "../../generated/models.ts";

/** What a field holds; `any` is a JSON editor whose type nobody gave. */
export type ValueKind = "string" | "integer" | "number" | "boolean" | "array" | "object" | "any";

const TYPES: ReadonlySet<string> = new Set([
  "string",
  "integer",
  "number",
  "boolean",
  "array",
  "object",
]);

/** What the editors hold that hold one kind of value. `input` does not, nor does an unknown one. */
const KIND_BY_EDITOR: ReadonlyMap<string, ValueKind> = new Map<string, ValueKind>([
  ["textarea", "string"],
  ["number", "number"],
  ["checkbox", "array"],
  ["switch", "boolean"],
  ["datepicker", "string"],
  ["stringList", "array"],
  ["requestList", "array"],
  ["requestListSource", "array"],
  ["json", "any"],
]);

/**
 * What a field holds. Its `type` decides, even against its editor; without a known type its editor,
 * its options, then its default tell, and text is left.
 */
export function valueKind(field: InputProperty | InputParam): ValueKind {
  if (isKnownType(field.type)) return field.type;
  const { editor = "" } = field;
  const byEditor = KIND_BY_EDITOR.get(editor);
  if (byEditor !== undefined) return byEditor;
  if (editor === "select" || editor === "radio") return kindOfChoice(field);
  return kindOf(field.default);
}

function isKnownType(type: string | undefined): type is Exclude<ValueKind, "any"> {
  return type !== undefined && TYPES.has(type);
}

function kindOfChoice(field: InputProperty | InputParam): ValueKind {
  if ("multiple" in field && field.multiple === true) return "array";
  const [first, ...others] = field.options ?? [];
  if (first === undefined) return kindOf(field.default);
  const kind = kindOfOption(first);
  return others.every((option) => kindOfOption(option) === kind) ? kind : "any";
}

function kindOfOption(option: InputOption): ValueKind {
  return kindOf(option.value);
}

function kindOf(sample: unknown): ValueKind {
  if (typeof sample === "number") return "number";
  if (typeof sample === "boolean") return "boolean";
  if (Array.isArray(sample)) return "array";
  return typeof sample === "object" && sample !== null ? "object" : "string";
}
