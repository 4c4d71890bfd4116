import type { Operation, Parameter } from "../contract/types.ts";
import { lineWidth } from "./comment.ts";
import { banner, type Emitter, emptyModule, runtime } from "./emitted-file.ts";
import { literal, record } from "./literal.ts";

/** `operations.ts`: what each operation sends, as data. */
export const emitOperations: Emitter = (contract, options) => {
  const { operations } = contract;
  const head = `import type { Operation } from ${runtime(options)};\n\n`;
  const body =
    operations.length === 0 ? emptyModule : head + operations.map(printOperation).join("\n");
  return { name: "operations.ts", text: banner(options) + body };
};

function printOperation(operation: Operation): string {
  const { name, id, method, path, replay, security, parameters, body, answer, errors, pagination } =
    operation;
  const { dataRequired } = operation;
  const lines = [
    ["id", literal(id)],
    ["method", literal(method)],
    ["path", literal(path)],
    ["replay", literal(replay)],
    ["security", literal(security)],
    ["parameters", printList(parameters.map(printParameter))],
    ["body", body && record({ mediaType: body.mediaType, from: body.from })],
    ["answer", literal(answer)],
    ["dataRequired", dataRequired === undefined ? undefined : literal(dataRequired)],
    ["errors", literal(errors)],
    ["pagination", pagination && record({ ...pagination })],
  ].filter(([, text]) => text !== undefined);
  return `export const ${name}: Operation = {\n${lines.map(([key, text]) => `  ${key}: ${text},\n`).join("")}};\n`;
}

/** On one line where it fits, else with a line for each item. */
function printList(items: readonly string[]): string {
  const line = `[${items.join(", ")}]`;
  if (line.length <= lineWidth - "  parameters: ,".length) return line;
  return `[\n${items.map((item) => `    ${item},\n`).join("")}  ]`;
}

function printParameter({ name, in: place, style, explode }: Parameter): string {
  return record({ name, in: place, style, explode });
}
