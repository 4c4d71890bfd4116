import type { Contract, Operation } from "../../contract/types.ts";
import type { SentCallback } from "../../service/types.ts";
import { banner, type EmitOptions, sibling } from "../emitted-file.ts";
import { literal } from "../literal.ts";
import { modelsIn } from "../models-in.ts";
import { printDoc, printType, printWords } from "../print-type.ts";
import { argumentsOf, modelsOf, resultOf } from "../shapes.ts";
import type { ServerEmitter } from "./server-emitter.ts";

/** A server sends what the document says: what it speaks is as closed as what it takes. */
const sent = { received: false };

/** `exchanges.ts`: what each operation is asked and answers, and what callbacks carry, as types. */
export const emitExchanges: ServerEmitter = ({ contract, callbacks }, options) => {
  const { operations } = contract;
  const text =
    printImports(contract, callbacks, options) +
    operations.map((operation) => declarations(operation, contract)).join("") +
    "/** What each operation is asked and answers. A map over its keys does not compile until it has them all. */\n" +
    `export interface Exchanges {\n${operations.map((one) => printExchange(one, contract)).join("")}}\n\n` +
    "export type OperationName = keyof Exchanges;\n\n" +
    "/** What is sent of the server's own accord: callbacks and webhooks. */\n" +
    `export interface Callbacks {\n${callbacks.map(printCallback).join("")}}\n\n` +
    "export type CallbackName = keyof Callbacks;\n";
  return { name: "exchanges.ts", text: banner(options) + text };
};

function declarations(operation: Operation, contract: Contract): string {
  const args = argumentsOf(operation, contract)?.declaration ?? "";
  return args + (resultOf(operation, contract, sent).declaration ?? "");
}

function printExchange(operation: Operation, contract: Contract): string {
  const { name, doc, method, path, errors } = operation;
  const request = argumentsOf(operation, contract)?.type ?? "Record<string, never>";
  const { type: data } = resultOf(operation, contract, sent);
  const sentence = `\`${`${method} ${path}`.split(/\s+/).join(" ").replaceAll("`", "'")}\``;
  const codes = errors.length === 0 ? ["never"] : errors.map(literal);
  return (
    printDoc({ summary: doc.summary, deprecated: doc.deprecated }, [sentence], "  ") +
    `  ${name}: {\n` +
    `    request: ${request};\n` +
    `    data: ${data};\n` +
    `    /** The codes of the error table that it can answer with. */\n    error:${spaced(printWords(codes, "    error: "))};\n` +
    "  };\n"
  );
}

/** A blank before what stays on the line. */
function spaced(text: string): string {
  return text.startsWith("\n") ? text : ` ${text}`;
}

function printCallback({ callback }: SentCallback): string {
  const { name, body } = callback;
  return `  ${name}: ${body ? printType(body.type, sent, "  ") : "undefined"};\n`;
}

function printImports(
  contract: Contract,
  callbacks: readonly SentCallback[],
  options: EmitOptions,
): string {
  const bodies = callbacks.flatMap(({ callback }) => callback.body?.type ?? []);
  const named = contract.operations.flatMap((one) => modelsOf(one, contract));
  const names = [...new Set([...named, ...modelsIn(bodies)])].sort();
  if (names.length === 0) return "";
  return `import type {\n${names.map((name) => `  ${name},\n`).join("")}} from ${sibling("models", options)};\n\n`;
}
