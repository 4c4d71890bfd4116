import type { Callback } from "../../contract/types.ts";
import type { Decode, Exchange, ReadParameter, Response, Service } from "../../service/types.ts";
import { lineWidth } from "../comment.ts";
import { banner, runtime, sibling } from "../emitted-file.ts";
import { literal, objectKey, record } from "../literal.ts";
import type { ServerEmitter } from "./server-emitter.ts";

/** `operations.ts`: what each operation takes and answers, as data. */
export const emitOperations: ServerEmitter = (service, options) => {
  const entries = service.exchanges.map((exchange) => printOperation(exchange, service));
  const text =
    `import type { OperationName } from ${sibling("exchanges", options)};\n` +
    `import type { Operation } from ${runtime(options)};\n\n` +
    "/** What each operation takes and answers. */\n" +
    `export const operations: Readonly<Record<OperationName, Operation>> = {\n${entries.join("")}};\n`;
  return { name: "operations.ts", text: banner(options) + text };
};

function printOperation(exchange: Exchange, service: Service): string {
  const { operation, parameters, responses, source } = exchange;
  const { name, id, method, path, replay, security, errors, body, pagination } = operation;
  const sent = body && { mediaType: body.mediaType, required: body.required, from: body.from };
  const promised = service.callbacks.flatMap(({ callback }) => promises(callback, exchange));
  const lines = [
    ["id", literal(id)],
    ["method", literal(method)],
    ["path", literal(path)],
    ["replay", literal(replay)],
    ["security", literal(security)],
    ["parameters", printList("parameters", parameters.map(printParameter))],
    ["body", sent && record(sent)],
    ["statuses", literal(responses.map(({ status }) => printStatus(status)))],
    ["errors", literal(errors)],
    ["pagination", pagination && record({ ...pagination })],
    ["callbacks", promised.length > 0 ? printList("callbacks", promised) : undefined],
    ["source", literal(source)],
    ["responseSources", printSources(responses)],
  ].filter(([, text]) => text !== undefined);
  return `  ${name}: {\n${lines.map(([key, text]) => `    ${key}: ${text},\n`).join("")}  },\n`;
}

function printSources(responses: readonly Response[]): string {
  const lines = responses.map(({ status, source }) => {
    return `      ${objectKey(status)}: ${literal(source)},\n`;
  });
  return lines.length === 0 ? "{}" : `{\n${lines.join("")}    }`;
}

function printStatus(status: string): number | string {
  return /^[1-5]\d\d$/.test(status) ? Number(status) : status;
}

function promises({ name, method, promises }: Callback, { operation }: Exchange): string[] {
  const own = promises.filter((promise) => promise.operation === operation.node);
  return own.map(({ event, url }) => record({ name, event, method, url }));
}

function printParameter({ parameter, decode }: ReadParameter): string {
  const { name, in: place, required, style, explode } = parameter;
  return record({ name, in: place, required, style, explode, decode: plain(decode) });
}

function plain(decode: Decode) {
  return typeof decode === "string" ? decode : { ...decode };
}

/** On one line where it fits, else with a line for each item. */
function printList(key: string, items: readonly string[]): string {
  const line = `[${items.join(", ")}]`;
  if (line.length <= lineWidth - `    ${key}: ,`.length) return line;
  return `[\n${items.map((item) => `      ${item},\n`).join("")}    ]`;
}
