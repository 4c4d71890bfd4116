import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import { isMap, type Json } from "../json.ts";
import { banner, type Emitter } from "./emitted-file.ts";

/**
 * `wire.ts`: the types of openapi-typescript, whole. This is the only file that knows that library: it is in
 * maintenance mode, needs the TypeScript 5 compiler, and its types stay out of every public signature.
 */
export const emitWire: Emitter = async (contract, options) => {
  const document = withoutProse(contract.root) as unknown as OpenAPI3; // the library's name for the same JSON
  const nodes = await openapiTS(document, {
    alphabetize: false,
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    silent: true,
  });
  return { name: "wire.ts", text: banner(options) + astToString(nodes) };
};

/** Members that only make comments; the library prints comments with less care than we need. */
const prose = new Set([
  "description",
  "summary",
  "title",
  "example",
  "examples",
  "default",
  "deprecated",
  "externalDocs",
  "format",
]);

/**
 * The document in the order of its keys and without prose. Inside a map of names (properties, schemas, paths…) every
 * key is a name, also one that reads like prose.
 */
function withoutProse(node: Json, isNames = false): Json {
  if (Array.isArray(node)) return node.map((item) => withoutProse(item));
  if (!isMap(node)) return node;
  const kept = Object.entries(node)
    .filter(([key]) => isNames || !(prose.has(key) || key.startsWith("x-")))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const result: Record<string, Json> = {};
  for (const [key, value] of kept)
    define(result, key, withoutProse(value, !isNames && nameMaps.has(key)));
  return result;
}

const nameMaps = new Set(
  "properties patternProperties $defs schemas responses parameters requestBodies headers callbacks links paths webhooks pathItems securitySchemes content encoding".split(
    " ",
  ),
);

/** A member of its own, whatever it is called. */
function define(target: Record<string, Json>, key: string, value: Json): void {
  Object.defineProperty(target, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}
