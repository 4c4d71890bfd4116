import { readFileSync } from "node:fs";
import { bodyCheck, callbackCheck, parametersCheck, responseCheck } from "../../service/checks.ts";
import type { Exchange, SentCallback, Service } from "../../service/types.ts";
import type { CheckFunction } from "../../validation/types.ts";
import { comment } from "../comment.ts";
import { banner } from "../emitted-file.ts";
import { literal, objectKey } from "../literal.ts";
import { printWords } from "../print-type.ts";
import type { ServerEmitter } from "./server-emitter.ts";

const license =
  "// Code of Ajv, ajv-formats and fast-deep-equal (MIT, copyright Evgeny Poberezkin), as far as it is used.\n\n";

/** `validators.ts`: a function for everything that has a schema. It imports nothing. */
export const emitValidators: ServerEmitter = (service, options) => {
  const { exchanges, callbacks, validators } = service;
  const { helpers, constants, functions } = validators.code;
  const parts = [
    readFileSync(new URL("../../../templates/validation.ts", import.meta.url), "utf8"),
    printTable(exchanges, service),
    printCallbacks(callbacks, service),
    helpers.length > 0 ? license + helpers.join("\n\n") : "",
    constants.join("\n"),
    ...functions.map(printFunction),
  ];
  const body = parts.map((part) => part.trimEnd()).filter((part) => part !== "");
  const untyped = "// @ts-nocheck The exports have types; the code of Ajv below them has none.\n\n";
  return { name: "validators.ts", text: `${banner(options)}${untyped}${body.join("\n\n")}\n` };
};

function printTable(exchanges: readonly Exchange[], service: Service): string {
  const names = exchanges.map(({ operation }) => literal(operation.name));
  const words = printWords(names.length > 0 ? names : ["never"], "");
  const type = `Readonly<Record<${words}, OperationValidators>>`;
  const entries = exchanges.map((exchange) => printOperation(exchange, service));
  return `/** What is checked, by operation. */\nexport const validators: ${type} = {\n${entries.join("")}};`;
}

function printOperation({ operation, parameters, body, responses }: Exchange, service: Service) {
  const { name } = operation;
  const answers = responses.flatMap(({ status, content }) =>
    content
      ? [`      ${objectKey(status)}: ${wrapped(responseCheck(name, status), service)},\n`]
      : [],
  );
  const lines = [
    parameters.length > 0 ? `    parameters: ${wrapped(parametersCheck(name), service)},\n` : "",
    body ? `    body: ${wrapped(bodyCheck(name), service)},\n` : "",
    answers.length > 0 ? `    responses: {\n${answers.join("")}    },\n` : "    responses: {},\n",
  ];
  return `  ${name}: {\n${lines.join("")}  },\n`;
}

function printCallbacks(callbacks: readonly SentCallback[], service: Service): string {
  const checked = callbacks.filter(({ body }) => body !== undefined);
  const names = checked.map(({ callback }) => literal(callback.name));
  const type = `Readonly<Record<${names.length > 0 ? names.join(" | ") : "never"}, Validate>>`;
  const entries = checked.map(
    ({ callback: { name } }) => `  ${name}: ${wrapped(callbackCheck(name), service)},\n`,
  );
  const text = entries.length > 0 ? `{\n${entries.join("")}}` : "{}";
  return `/** The bodies of callbacks and webhooks. */\nexport const callbackValidators: ${type} = ${text};`;
}

/** A function of its own for each place, so that an engine can put the check into it. */
function wrapped(check: string, { validators }: Service): string {
  const name = validators.functionOf.get(check);
  return `(value) => (${name}(value) ? undefined : ${name}.errors)`;
}

function printFunction({ subject, code, open }: CheckFunction): string {
  const told = open === undefined ? [] : ["", `Lets every value through. ${open}`];
  return `${comment([subject, ...told])}${code}`;
}
