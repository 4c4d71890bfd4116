import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { bundle } from "../scripts/bundle.ts";

/** A value of the bundle and the JSON pointer to it, as a fragment. */
export interface Located {
  node: unknown;
  pointer: string;
}

/** A named example of a body, with the schema of that body. */
export interface Example {
  operation: string;
  /** `request`, `callback` or the HTTP status. */
  part: string;
  name: string;
  value: unknown;
  schema: Located;
}

const root: Located = { node: load(), pointer: "#" };

function load(): unknown {
  const scratch = mkdtempSync(join(tmpdir(), "coreclaw-document-"));
  try {
    bundle(scratch);
    return JSON.parse(readFileSync(join(scratch, "openapi.json"), "utf8"));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** What stands in the bundle under `keys`, from its root; references are followed. */
export function find(...keys: string[]): Located {
  return inside(root, ...keys);
}

/** What stands in `from` under `keys`; references are followed. */
export function inside(from: Located, ...keys: string[]): Located {
  return keys.reduce((place, key) => follow(step(place, key)), from);
}

/** The members of `from` by name; references are followed. */
export function members(from: Located): [name: string, member: Located][] {
  return Object.keys(Object(from.node)).map((name) => [name, inside(from, name)]);
}

function step({ node, pointer }: Located, key: string): Located {
  const value: unknown = Object.getOwnPropertyDescriptor(Object(node), key)?.value;
  return { node: value, pointer: `${pointer}/${encodeURIComponent(toToken(key))}` };
}

function follow(place: Located): Located {
  const ref = step(place, "$ref").node;
  if (typeof ref !== "string") return place;
  return inside(root, ...ref.split("/").slice(1).map(fromToken));
}

function toToken(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

function fromToken(token: string): string {
  return token.replaceAll("~1", "/").replaceAll("~0", "~");
}

/** The operations under `paths`, by operationId. */
export const operations: ReadonlyMap<string, Located> = new Map(
  members(find("paths")).flatMap(([, item]) =>
    members(item).map(([, operation]) => [
      String(inside(operation, "operationId").node),
      operation,
    ]),
  ),
);

/** All named examples of bodies: requests, answers, callbacks. */
export const examples: readonly Example[] = [...operations].flatMap(([name, operation]) => [
  ...bodyExamples(name, "request", inside(operation, "requestBody")),
  ...members(inside(operation, "responses")).flatMap(([status, answer]) =>
    bodyExamples(name, status, answer),
  ),
  ...members(inside(operation, "callbacks")).flatMap(([, callback]) =>
    members(callback).flatMap(([, item]) =>
      bodyExamples(name, "callback", inside(item, "post", "requestBody")),
    ),
  ),
]);

function bodyExamples(operation: string, part: string, holder: Located): Example[] {
  const media = inside(holder, "content", "application/json");
  return members(inside(media, "examples")).map(([name, example]) => ({
    operation,
    part,
    name,
    value: inside(example, "value").node,
    schema: inside(media, "schema"),
  }));
}

/** The value of one example, to be read in a test. */
export function exampleOf(operation: string, part: string, name: string): unknown {
  const found = examples.find(
    (example) => example.operation === operation && example.part === part && example.name === name,
  );
  if (!found) throw new Error(`${operation} has no example ${name} under ${part}`);
  return found.value;
}

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
formats.default(ajv);
ajv.addVocabulary(["x-brand", "x-evidence"]); // notes for people and generators, no constraint
// Ajv resolves a pointer only into what it takes for a schema, so it takes the document for one.
ajv.addVocabulary(Object.keys(Object(root.node)));
ajv.addSchema(Object(root.node), "v1", false, false);

/** Compiles the schema at `place` strictly: an unknown keyword or a bad pattern throws. */
export function validatorAt({ pointer }: Located): ValidateFunction {
  const validate = ajv.getSchema(`v1${pointer}`);
  if (!validate) throw new Error(`No schema at ${pointer}`);
  return validate;
}

/** What is wrong with `value` under the schema at `place`; empty when nothing is. */
export function violations(place: Located, value: unknown): string[] {
  const validate = validatorAt(place);
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
