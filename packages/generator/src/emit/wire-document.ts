import type { Contract } from "../contract/types.ts";
import { isMap, type Json, type JsonMap, member, sortedEntries, textMember } from "../json.ts";
import { keysOf, nodeAt, pointerTo } from "../pointer.ts";

/**
 * The document as openapi-typescript gets it: sorted, and without what that library would print with less care than
 * we do. Of its input, keys become names in code and `$ref`s become expressions. So only keys that make a type pass,
 * operations have the names of our functions, and each `$ref` leads to a component.
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

/** The keys that types are made of. */
const telling = new Set(
  (
    "$ref type const enum properties patternProperties additionalProperties items prefixItems required allOf anyOf " +
    "oneOf readOnly nullable get put post delete options head patch trace operationId parameters requestBody " +
    "responses in name schema content headers"
  ).split(" "),
);

/** Keys whose value is a map of names. */
const nameMaps = new Set("properties patternProperties responses content headers".split(" "));

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
    if (Array.isArray(node)) return node.map((item) => this.#node(item));
    if (!isMap(node)) return node;
    const pointer = textMember(node, "$ref");
    if (pointer !== undefined) return this.#reference(pointer);
    const entries = sortedEntries(node).flatMap(([key, value]) => this.#entry(node, key, value));
    return Object.fromEntries(entries);
  }

  #entry(node: Json, key: string, value: Json): [string, Json][] {
    if (!telling.has(key)) return [];
    if (key === "operationId") {
      const name = this.#functions.get(node);
      return name === undefined ? [] : [[key, name]];
    }
    if (key === "const") return isScalar(value) ? [[key, value]] : [];
    if (key === "enum") return Array.isArray(value) && value.every(isScalar) ? [[key, value]] : [];
    return [[key, nameMaps.has(key) ? this.names(value) : this.#node(value)]];
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
