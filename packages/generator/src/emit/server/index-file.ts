import { banner, sibling } from "../emitted-file.ts";
import { exported } from "../index-file.ts";
import { argumentsOf, resultOf } from "../shapes.ts";
import type { ServerEmitter } from "./server-emitter.ts";

/** `index.ts` of a server: everything by name. */
export const emitServerIndex: ServerEmitter = ({ contract }, options) => {
  const from = (name: string) => sibling(name, options);
  const own = contract.operations.flatMap((operation) =>
    [argumentsOf(operation, contract), resultOf(operation, contract, { received: false })].flatMap(
      (shape) => (shape?.declaration === undefined ? [] : [shape.type]),
    ),
  );
  const models = contract.models.map(({ name }) => name);
  const examples = ["callbackExamples", "examples", "parameterExamples", "requestExamples"];
  const lines = [
    `export { contract } from ${from("contract")};\n`,
    `export { type ErrorCode, type ErrorKind, type ErrorName, errorTable } from ${from("errors")};\n`,
    exported("export", examples, from("examples")),
    exported(
      "export type",
      ["CallbackName", "Callbacks", "Exchanges", "OperationName", ...own],
      from("exchanges"),
    ),
    exported("export type", models, from("models")),
    `export { operations } from ${from("operations")};\n`,
    exported(
      "export",
      ["callbackValidators", ...types.map((name) => `type ${name}`), "validators"],
      from("validators"),
    ),
  ];
  return { name: "index.ts", text: banner(options) + lines.join("") };
};

const types = ["Finding", "OperationValidators", "Validate"];
