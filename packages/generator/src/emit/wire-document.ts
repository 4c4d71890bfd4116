import type { Contract } from "../contract/types.ts";
import { isMap, type Json, type JsonMap, member, sortedEntries, textMember } from "../json.ts";
import { keysOf, nodeAt, pointerTo } from "../pointer.ts";

/**
 * The document as openapi-typescript gets it: sorted, and without what that library would print with less care than
 * we do. Of its input, keys become names in code and `$ref`s become expressions. So only keys that make a type pass,
 * with values of the shape they must have, operations have the names of our functions, and each `$ref` leads to a
 * component.
 */
export function wireDocument(contract: Contract): JsonMap {
  const { root, inner } = contract;
  const copy = new WireCopy(contract);
  const components = Object.fromEntries(
    kinds.map((kind) => [kind, copy.names(member(member(root, "components"), kind))]),
  );
  const schemas = {
    ...components["schemas"],
    ...Object.fromEntries([...inner].map(([pointer, name]) => [name, copy.at(pointer)])),
  };
  return {
    openapi: "3.1.0",
    info: { title: "wire", version: "1" },
    paths: copy.names(member(root, "paths")),
    webhooks: copy.names(member(root, "webhooks")),
    components: { ...components, schemas },
  };
}

/** The components that types are made of. */
const kinds = ["schemas", "responses", "parameters", "requestBodies", "headers", "pathItems"];

/** The keys that types are made of, by the shape of what stands there. */
const shapes = {
  scalar: "const",
  scalars: "enum",
  types: "type",
  text: "in name",
  requirement: "required",
  flag: "readOnly nullable",
  schema: "additionalProperties items schema",
  object: "requestBody get put post delete options head patch trace",
  nodes: "prefixItems allOf anyOf oneOf parameters",
  names: "properties patternProperties responses content headers",
  function: "operationId",
};

type Shape = keyof typeof shapes;

const shapeOf = new Map(
  Object.entries(shapes).flatMap(([shape, keys]) =>
    keys.split(" ").map((key): [string, Shape] => [key, shape as Shape]),
  ),
);

const jsonTypes = ["array", "boolean", "integer", "null", "number", "object", "string"];

class WireCopy {
  readonly #contract: Contract;
  readonly #functions: ReadonlyMap<Json, string>;
  readonly #open = new Set<string>();

  constructor(contract: Contract) {
    this.#contract = contract;
    this.#functions = new Map(contract.operations.map(({ node, name }) => [node, name]));
  }

  /** A map whose keys are names, also where they read like keywords. */
  names(node: Json | undefined): JsonMap {
    return Object.fromEntries(
      sortedEntries(node).map(([name, value]) => [name, this.#node(value)]),
    );
  }

  at(pointer: string): Json {
    return this.#node(nodeAt(this.#contract.root, pointer) ?? {});
  }

  #node(node: Json): Json {
    if (!isMap(node)) return node === false ? { enum: [] } : {}; // nothing fits, or anything
    const pointer = textMember(node, "$ref");
    if (pointer !== undefined) return this.#reference(pointer);
    const entries = sortedEntries(node).map(([key, value]) => [key, this.#value(node, key, value)]);
    return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
  }

  /** The copy of a member; undefined when it says nothing of types, or nothing that makes sense. */
  #value(node: Json, key: string, value: Json): Json | undefined {
    switch (shapeOf.get(key)) {
      case "scalar":
        return isScalar(value) ? value : undefined;
      case "scalars":
        return Array.isArray(value) && value.every(isScalar) ? value : undefined;
      case "types":
        return [value].flat().every((type) => jsonTypes.includes(String(type))) ? value : undefined;
      case "text":
        return typeof value === "string" ? value : undefined;
      case "flag":
        return typeof value === "boolean" ? value : undefined;
      case "requirement":
        return isRequirement(node, value) ? value : undefined;
      case "schema":
        return value === false ? false : this.#node(value);
      case "object":
        return isMap(value) ? this.#node(value) : undefined;
      case "nodes":
        return Array.isArray(value) ? value.map((item) => this.#node(item)) : undefined;
      case "names":
        return this.names(value);
      case "function":
        return this.#open.size === 0 ? this.#functions.get(node) : undefined;
      default:
        return undefined;
    }
  }

  /** A `$ref` to what is no component is replaced by what it leads to; inside itself by a schema for anything. */
  #reference(pointer: string): Json {
    const keys = keysOf(pointer);
    const canonical = pointerTo(keys);
    const name = this.#contract.inner.get(canonical);
    if (name !== undefined) return { $ref: pointerTo(["components", "schemas", name]) };
    const [head, kind = ""] = keys;
    if (head === "components" && keys.length === 3 && kinds.includes(kind))
      return { $ref: canonical };
    if (this.#open.has(canonical)) return {};
    this.#open.add(canonical);
    const copy = this.at(canonical);
    this.#open.delete(canonical);
    return copy;
  }
}

function isScalar(value: Json): boolean {
  return typeof value !== "object" || value === null;
}

/** What schemas require is a list of names; a parameter, a body or a header is itself required or not. */
function isRequirement(node: Json, value: Json): boolean {
  if (Array.isArray(value)) return value.every((item) => typeof item === "string");
  const carrier = ["in", "content", "schema"].some((key) => member(node, key) !== undefined);
  return carrier && typeof value === "boolean";
}
