import type { Contract, Operation } from "../contract/types.ts";
import { type Line, lineWidth } from "./comment.ts";
import {
  banner,
  type EmitOptions,
  type Emitter,
  emptyModule,
  runtime,
  sibling,
} from "./emitted-file.ts";
import { printDoc } from "./print-type.ts";
import { argumentsOf, modelsOf, resultOf } from "./shapes.ts";

/** `functions.ts`: one function per operation, with flat arguments. */
export const emitFunctions: Emitter = (contract, options) => {
  const { operations } = contract;
  const text = operations.map((operation) => printFunction(operation, contract)).join("\n");
  const body = operations.length === 0 ? emptyModule : printImports(contract, options) + text;
  return { name: "functions.ts", text: banner(options) + body };
};

function printFunction(operation: Operation, contract: Contract): string {
  const { name, body } = operation;
  const result = resultOf(operation, contract);
  const args = argumentsOf(operation, contract);
  const parameter = args && `args: ${args.type}${args.optional ? " = {}" : ""}`;
  const passed = args ? "args" : body?.from === "flat" ? "{}" : "undefined";
  return (
    (args?.declaration ?? "") +
    (result.declaration ?? "") +
    printDoc(operation.doc, remarks(operation, contract)) +
    printSignature(name, ["call: Call", parameter, "options?: CallOptions"], result.type) +
    ` {\n  return call<${result.type}>(operations.${name}, ${passed}, options);\n}\n`
  );
}

function printSignature(name: string, parameters: (string | undefined)[], result: string): string {
  const told = parameters.filter((parameter) => parameter !== undefined);
  const line = `export function ${name}(${told.join(", ")}): Promise<${result}>`;
  if (line.length <= lineWidth - " {".length) return line;
  return `export function ${name}(\n${told.map((one) => `  ${one},\n`).join("")}): Promise<${result}>`;
}

const replayWords = {
  safe: "May be repeated freely.",
  start: "May cost money each time it is sent.",
  repeatable: "Repeating it ends in the same state.",
};

/** What is sent, whether it may be sent again, and the codes that can come back. */
function remarks({ method, path, errors, replay }: Operation, contract: Contract): Line[] {
  const table = new Map(contract.errors.map((entry) => [entry.code, entry]));
  const thrown = errors.flatMap((code) => {
    const entry = table.get(code);
    return entry ? [{ tag: "throws", text: `${code} ${entry.name}: ${entry.meaning}` }] : [];
  });
  const sent = `${method} ${path}`.split(/\s+/).join(" ").replaceAll("`", "'");
  return [`\`${sent}\`. ${replayWords[replay]}`, "", ...thrown];
}

function printImports(contract: Contract, options: EmitOptions): string {
  const names = [...new Set(contract.operations.flatMap((one) => modelsOf(one, contract)))].sort();
  const models =
    names.length > 0
      ? `import type {\n${names.map((name) => `  ${name},\n`).join("")}} from ${sibling("models", options)};\n`
      : "";
  return (
    `import type { Call, CallOptions } from ${runtime(options)};\n${models}` +
    `import * as operations from ${sibling("operations", options)};\n\n`
  );
}
