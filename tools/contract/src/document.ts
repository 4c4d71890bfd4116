import { readFileSync } from "node:fs";
import { at, entries, list } from "./json.ts";

/** A named answer of the document. */
export interface Example {
  readonly status: number;
  readonly name: string;
  readonly value: unknown;
  /** The code in the envelope of `value`. */
  readonly code: unknown;
}

/** A line of the document's table of codes. */
export interface DocumentedCode {
  readonly code: number;
  readonly name: string;
  readonly status: number;
  readonly kind: string;
  readonly effect: string;
  /** The name of its examples. */
  readonly scenario: string;
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
  /** The codes that the operation is said to fail with. */
  readonly codes: readonly DocumentedCode[];
  /** The schema of a success: of the answer whose code is 0. */
  readonly success: unknown;
}

/** The bundle of the contract, as published. */
export const bundle: unknown = JSON.parse(
  readFileSync(new URL(import.meta.resolve("@coreclaw/openapi/v1.json")), "utf8"),
);

/** The table of codes, by code. */
export const documentedCodes: ReadonlyMap<unknown, DocumentedCode> = new Map(
  list(at(bundle, "x-error-codes")).map((line) => [at(line, "code"), line as DocumentedCode]), // linted
);

const methods = ["get", "post", "put", "patch", "delete"];
const json = "application/json";

export const documentedOperations: readonly DocumentedOperation[] = entries(at(bundle, "paths"))
  .flatMap(([path, item]) => methods.map((method) => ({ path, method, node: at(item, method) })))
  .filter(({ node }) => node !== undefined)
  .map(({ path, method, node }) => read(path, method, node));

/** A `$ref` followed to its end, with what is said beside it. */
export function resolve(node: unknown): unknown {
  const pointer = at(node, "$ref");
  if (typeof pointer !== "string") return node;
  const target = at(bundle, ...pointer.slice(2).split("/"));
  if (target === undefined) throw new Error(`The bundle has nothing at ${pointer}.`);
  const { $ref: _, ...beside } = node as Record<string, unknown>; // it has a $ref, so it is an object
  return { ...(resolve(target) as object), ...beside };
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
      examples.map(([name, one]) => readExample(status, name, exampleValue(one))),
    ),
    codes: list(at(node, "x-error-codes")).map(documentedCode),
    success: readSuccess(resolve(at(node, "responses", "200"))),
  };
}

function readExample(status: number, name: string, value: unknown): Example {
  return { status, name, value, code: at(value, "code") };
}

function documentedCode(code: unknown): DocumentedCode {
  const found = documentedCodes.get(code);
  if (found === undefined) throw new Error(`The table of codes has no ${code}.`);
  return found;
}

function readSuccess(response: unknown): unknown {
  const branches = list(at(response, "content", json, "schema", "oneOf")).map(resolve);
  return branches.find((branch) => at(branch, "properties", "code", "const") === 0);
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
