import { readFileSync } from "node:fs";
import { at, entries, list } from "./json.ts";

/** A named answer of the document. */
export interface Example {
  readonly status: number;
  readonly name: string;
  readonly value: unknown;
}

export interface Parameter {
  readonly name: string;
  readonly required: boolean;
  readonly schema: unknown;
  readonly example: unknown;
}

/** What the suite knows of an operation: read from the bundle, and from nothing that is generated. */
export interface DocumentedOperation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly secured: boolean;
  readonly parameters: readonly Parameter[];
  /** The schema of the JSON body; undefined where there is none. */
  readonly body: unknown;
  /** Example bodies by name. */
  readonly requests: ReadonlyMap<string, unknown>;
  readonly statuses: readonly number[];
  readonly examples: readonly Example[];
}

/** The bundle of the contract, as published. */
export const bundle: unknown = JSON.parse(
  readFileSync(new URL(import.meta.resolve("@coreclaw/openapi/v1.json")), "utf8"),
);

const methods = ["get", "post", "put", "patch", "delete"];
const json = "application/json";

export const documentedOperations: readonly DocumentedOperation[] = entries(at(bundle, "paths"))
  .flatMap(([path, item]) => methods.map((method) => ({ path, method, node: at(item, method) })))
  .filter(({ node }) => node !== undefined)
  .map(({ path, method, node }) => read(path, method, node));

/** A `$ref` followed to its end. */
export function resolve(node: unknown): unknown {
  const pointer = at(node, "$ref");
  if (typeof pointer !== "string") return node;
  return resolve(at(bundle, ...pointer.slice(2).split("/")));
}

function read(path: string, method: string, node: unknown): DocumentedOperation {
  const body = resolve(at(node, "requestBody"));
  const responses = entries(at(node, "responses")).map(([status, response]) => ({
    status: Number(status),
    examples: entries(at(resolve(response), "content", json, "examples")),
  }));
  const security = list(at(node, "security") ?? at(bundle, "security"));
  return {
    id: String(at(node, "operationId")),
    method: method.toUpperCase(),
    path,
    secured: security.length > 0,
    parameters: list(at(node, "parameters")).map(resolve).map(readParameter),
    body: resolve(at(body, "content", json, "schema")),
    requests: new Map(
      entries(at(body, "content", json, "examples")).map(([name, one]) => [
        name,
        exampleValue(one),
      ]),
    ),
    statuses: responses.map(({ status }) => status),
    examples: responses.flatMap(({ status, examples }) =>
      examples.map(([name, one]) => ({ status, name, value: exampleValue(one) })),
    ),
  };
}

function readParameter(node: unknown): Parameter {
  const schema = resolve(at(node, "schema"));
  const [first] = entries(at(node, "examples")).map(([, one]) => exampleValue(one));
  return {
    name: String(at(node, "name")),
    required: at(node, "required") === true,
    schema,
    example: at(node, "example") ?? first ?? list(at(schema, "examples"))[0],
  };
}

function exampleValue(example: unknown): unknown {
  return at(resolve(example), "value");
}
