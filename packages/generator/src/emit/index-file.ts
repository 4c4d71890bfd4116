import { banner, type Emitter, sibling } from "./emitted-file.ts";
import { argumentsOf, resultOf } from "./shapes.ts";

/** `index.ts`: everything by name. */
export const emitIndex: Emitter = (contract, options) => {
  const { models, operations } = contract;
  const own = operations.flatMap((operation) =>
    [argumentsOf(operation, contract), resultOf(operation, contract)].flatMap((shape) =>
      shape?.declaration === undefined ? [] : [shape.type],
    ),
  );
  const functions = [...operations.map(({ name }) => name), ...own.map((name) => `type ${name}`)];
  const lines = [
    `export { contract } from ${sibling("contract", options)};\n`,
    `export { type ErrorCode, type ErrorKind, type ErrorName, errorTable } from ${sibling("errors", options)};\n`,
    exported("export", functions, sibling("functions", options)),
    exported(
      "export type",
      models.map(({ name }) => name),
      sibling("models", options),
    ),
    `export * as operations from ${sibling("operations", options)};\n`,
  ];
  return { name: "index.ts", text: banner(options) + lines.join("") };
};

export function exported(keyword: string, names: readonly string[], file: string): string {
  if (names.length === 0) return "";
  return `${keyword} {\n${names.map((name) => `  ${name},\n`).join("")}} from ${file};\n`;
}
