import type { Contract, Operation, Property, Type } from "../contract/types.ts";
import { lineWidth, oneLine } from "./comment.ts";
import { banner, type EmitOptions, type Emitter, runtime, sibling } from "./emitted-file.ts";
import { modelsIn } from "./models-in.ts";
import { printDoc, printObject, printType } from "./print-type.ts";

/** `functions.ts`: one function per operation, with flat arguments. */
export const emitFunctions: Emitter = (contract, options) => {
  const shapes = contract.operations.map((operation) => ({
    operation,
    shape: argumentsOf(operation, contract),
  }));
  const text = shapes
    .map(({ operation, shape }) => printFunction(operation, shape, contract))
    .join("\n");
  return {
    name: "functions.ts",
    text: banner(options) + printImports(contract, shapes, options) + text,
  };
};

/** What a function takes beside the call and the options. */
interface Shape {
  /** The type of the arguments, printed; undefined when there are none. */
  readonly type?: string;
  /** The interface to declare for it, when no model is that type already. */
  readonly declaration?: string;
  readonly optional: boolean;
  readonly models: readonly string[];
}

function argumentsOf(operation: Operation, contract: Contract): Shape {
  const { body, parameters } = operation;
  const own: Property[] = parameters.map(({ name, required, type, doc }) => ({
    name,
    required,
    type,
    doc,
  }));
  if (body?.from === "member")
    own.push({ name: "body", required: body.required, type: body.type, doc: {} });
  const flat = body?.from === "flat" ? body.type : undefined;
  const members = flat ? propertiesOf(flat, contract) : [];
  const models = modelsIn([...own.map(({ type }) => type), ...(flat ? [flat] : [])]);
  const optional = [...own, ...members].every(({ required }) => !required);
  if (own.length + members.length === 0) return { optional: true, models: [] };
  if (own.length === 0 && flat?.kind === "model") return { type: flat.name, optional, models };
  const type = freeName(`${capital(operation.name)}Params`, contract);
  const base = flat?.kind === "model" && members.length > 0 ? ` extends ${flat.name}` : "";
  const properties = flat?.kind === "object" ? [...own, ...flat.properties] : own;
  const declaration = `/** Arguments of \`${operation.name}\`. */\nexport interface ${type}${base} ${printObject({ kind: "object", properties }, { received: false })}\n\n`;
  return { type, declaration, optional, models };
}

function propertiesOf(type: Type, { models }: Contract): readonly Property[] {
  const target = type.kind === "model" ? models.find(({ name }) => name === type.name)?.type : type;
  if (target?.kind === "model") return [];
  return target?.kind === "object" ? target.properties : [];
}

/** `wanted`, or a variation of it where a model has that name. */
function freeName(wanted: string, { models }: Contract): string {
  return models.some(({ name }) => name === wanted) ? `${wanted}_` : wanted;
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function printFunction(operation: Operation, shape: Shape, contract: Contract): string {
  const { name, body } = operation;
  const result = printResult(operation, contract);
  const args = shape.type && `args: ${shape.type}${shape.optional ? " = {}" : ""}`;
  const passed = shape.type ? "args" : body?.from === "flat" ? "{}" : "undefined";
  const head = printSignature(name, ["call: Call", args, "options?: CallOptions"], result.type);
  return (
    (shape.declaration ?? "") +
    (result.declaration ?? "") +
    printDoc(operation.doc, tags(operation, contract)) +
    `${head} {\n  return call<${result.type}>(operations.${name}, ${passed}, options);\n}\n`
  );
}

function printSignature(name: string, parameters: (string | undefined)[], result: string): string {
  const told = parameters.filter((parameter) => parameter !== undefined);
  const line = `export function ${name}(${told.join(", ")}): Promise<${result}>`;
  if (line.length <= lineWidth - " {".length) return line;
  return `export function ${name}(\n${told.map((one) => `  ${one},\n`).join("")}): Promise<${result}>`;
}

/** The type of the result; one that is spelled out gets a name of its own. */
function printResult(
  { name, result }: Operation,
  contract: Contract,
): { type: string; declaration?: string } {
  const type = printType(result, { received: true });
  if (!type.includes("\n")) return { type };
  const own = freeName(`${capital(name)}Result`, contract);
  const doc = `/** What \`${name}\` gives. */\n`;
  return { type: own, declaration: `${doc}export type ${own} = ${type};\n\n` };
}

function tags({ method, path, errors, replay }: Operation, contract: Contract): string[] {
  const table = new Map(contract.errors.map((entry) => [entry.code, entry]));
  const thrown = errors.flatMap((code) => {
    const entry = table.get(code);
    return entry ? [`@throws ${code} ${entry.name}: ${oneLine(entry.meaning)}`] : [];
  });
  const words = {
    safe: "May be repeated freely.",
    start: "May cost money each time it is sent.",
    repeatable: "Repeating it ends in the same state.",
  };
  return [
    `\`${oneLine(`${method} ${path}`).replaceAll("`", "'")}\`. ${words[replay]}`,
    ...(thrown.length > 0 ? ["", ...thrown] : []),
  ];
}

function printImports(
  contract: Contract,
  shapes: readonly { operation: Operation; shape: Shape }[],
  options: EmitOptions,
): string {
  if (contract.operations.length === 0) return "export {};\n";
  const used = new Set([
    ...shapes.flatMap(({ shape }) => shape.models),
    ...modelsIn(contract.operations.map(({ result }) => result)),
  ]);
  const names = [...used].sort();
  const models =
    names.length > 0
      ? `import type {\n${names.map((name) => `  ${name},\n`).join("")}} from ${sibling("models", options)};\n`
      : "";
  return (
    `import type { Call, CallOptions } from ${runtime(options)};\n${models}` +
    `import * as operations from ${sibling("operations", options)};\n\n`
  );
}
