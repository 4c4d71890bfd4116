import type {
  CustomParameters,
  InputProperty,
  StartWorkerRequest,
  SystemDefaults,
  WorkerDetail,
} from "@coreclaw/client";

/** The one input that the page asks for, and how it is written in a form. */
export interface AskedInput {
  readonly name: string;
  readonly label: string;
  readonly help: string;
  readonly editor: "lines" | "text" | "number";
  readonly isRequired: boolean;
  /** What the form begins with. */
  readonly text: string;
}

/** The first required field of a Worker's form that is simple enough, else the first that is. */
export function askedInput({ parameters }: WorkerDetail): AskedInput | undefined {
  const simple = parameters.custom.properties.filter((property) => editorOf(property));
  const property = simple.find(({ required }) => required) ?? simple[0];
  const editor = property && editorOf(property);
  if (property === undefined || editor === undefined) return undefined;
  const { name, title = name, description = "", required = false } = property;
  const text = textOf(property.default);
  return { name, label: title, help: description, editor, isRequired: required, text };
}

/**
 * The input of a start: the defaults of the Worker's form, as the API does not promise to fill them
 * in, and what was typed in place of one.
 */
export function startingInput(
  { parameters: { custom, system } }: WorkerDetail,
  asked: AskedInput | undefined,
  typed: string,
): StartWorkerRequest["input"] {
  const values = custom.properties.map((property): [string, unknown] => {
    const isAsked = property.name === asked?.name;
    return [property.name, isAsked ? typedValue(property, typed) : fitting(property)];
  });
  const given: CustomParameters = Object.fromEntries(
    values.filter(([, value]) => value !== undefined),
  );
  return { parameters: { system: limits(system), custom: given } };
}

function editorOf({ type, editor, options }: InputProperty): AskedInput["editor"] | undefined {
  if (options !== undefined) return undefined;
  if (type === "array")
    return editor === "stringList" || editor === "requestList" ? "lines" : undefined;
  if (type === "integer" || type === "number") return "number";
  if (type !== "string") return undefined;
  if (editor === "textarea") return "lines";
  return editor === undefined || editor === "input" ? "text" : undefined;
}

/** Some forms wrap each text of a list: `[{ "url": "https://…" }]`. */
function wrapperOf(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : undefined;
  return isObject(first) ? Object.keys(first)[0] : undefined;
}

function textOf(value: unknown): string {
  if (typeof value === "string" || typeof value === "number") return String(value);
  if (!Array.isArray(value)) return "";
  return value.map((item) => textOf(isObject(item) ? Object.values(item)[0] : item)).join("\n");
}

function typedValue(property: InputProperty, typed: string): unknown {
  const text = typed.trim();
  if (text === "") return undefined;
  if (property.type === "string") return text;
  if (property.type !== "array") return Number(text);
  const lines = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const wrapper = wrapperOf(property.default);
  return wrapper === undefined ? lines : lines.map((line) => ({ [wrapper]: line }));
}

/** Defaults need not fit their own field; what does not is left out. */
function fitting({ type = "string", default: value }: InputProperty): unknown {
  if (value === undefined || value === null || value === "") return undefined;
  if (type === "array") return Array.isArray(value) ? value : undefined;
  if (type === "object") return isObject(value) ? value : undefined;
  if (type === "integer" || type === "number") {
    const number = Number(value);
    return Number.isFinite(number) ? number : undefined;
  }
  return typeof value === type ? value : undefined;
}

function limits({ memory_bytes, memory = memory_bytes, ...system }: SystemDefaults) {
  return { ...system, ...(memory === undefined ? {} : { memory }) };
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
