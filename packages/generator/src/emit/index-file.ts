import { banner, type Emitter, sibling } from "./emitted-file.ts";

/** `index.ts`: everything by name. */
export const emitIndex: Emitter = (contract, options) => {
  const names = contract.operations.map(({ name }) => name);
  const models = contract.models.map(({ name }) => name);
  const lines = [
    `export { contract } from ${sibling("contract", options)};\n`,
    `export { type ErrorCode, type ErrorKind, type ErrorName, errorTable } from ${sibling("errors", options)};\n`,
    names.length > 0 ? `export {\n${list(names)}} from ${sibling("functions", options)};\n` : "",
    models.length > 0
      ? `export type {\n${list(models)}} from ${sibling("models", options)};\n`
      : "",
    `export * as operations from ${sibling("operations", options)};\n`,
  ];
  return { name: "index.ts", text: banner(options) + lines.join("") };
};

function list(names: readonly string[]): string {
  return names.map((name) => `  ${name},\n`).join("");
}
