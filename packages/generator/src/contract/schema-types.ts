import { isMap, type Json, listMember, member, sortedEntries, textMember } from "../json.ts";
import { readDoc } from "./docs.ts";
import type { Findings } from "./findings.ts";
import { typeName } from "./names.ts";
import { type References, texts } from "./references.ts";
import type { ObjectType, Property, Type } from "./types.ts";

const unknown: Type = { kind: "unknown" };
const schemas = "#/components/schemas/";

/** Turns JSON Schema 2020-12 into types. What TypeScript cannot say (patterns, bounds, `not`, `if`) is left to validators. */
export class SchemaTypes {
  readonly #references: References;
  readonly #findings: Findings;
  /** Pointers that have a name of their own, with that name. */
  readonly #names = new Map<string, string>();
  readonly #taken = new Set<string>();

  constructor(references: References, findings: Findings) {
    this.#references = references;
    this.#findings = findings;
  }

  /** Gives the schema at `pointer` its name; two schemas of one name are a finding. */
  name(pointer: string, text: string, node: Json): string {
    const name = typeName(text);
    if (this.#taken.has(name)) {
      this.#findings.add("names", `Two schemas become the type "${name}". Rename "${text}".`, node);
    }
    this.#taken.add(name);
    this.#names.set(pointer, name);
    return name;
  }

  nameOf(pointer: string): string | undefined {
    return this.#names.get(pointer);
  }

  /** Pointers below a component (`#/components/schemas/Run/properties/status`) that something refers to. */
  readonly inner = new Map<string, Json>();

  type(schema: Json | undefined): Type {
    if (schema === undefined || schema === true) return unknown;
    if (schema === false) return { kind: "never" };
    if (!isMap(schema)) return unknown;
    const parts = [this.#reference(schema), ...this.#compositions(schema), this.#own(schema)];
    return intersection(parts.filter((part) => part !== undefined));
  }

  #reference(schema: Json): Type | undefined {
    const pointer = textMember(schema, "$ref");
    if (pointer === undefined) return undefined;
    const known = this.#names.get(pointer);
    if (known !== undefined) return { kind: "model", name: known };
    const target = this.#references.at(pointer);
    if (target === undefined || !pointer.startsWith(schemas)) {
      this.#findings.add(
        "no-unresolved-refs",
        `The $ref "${pointer}" is no schema under ${schemas}.`,
        schema,
      );
      return unknown;
    }
    this.inner.set(pointer, target);
    return { kind: "model", name: this.name(pointer, innerName(pointer), target) };
  }

  #compositions(schema: Json): Type[] {
    const all = listMember(schema, "allOf").map((part) => this.type(part));
    const unions = ["oneOf", "anyOf"]
      .map((key) => listMember(schema, key))
      .filter((list) => list.length > 0);
    return [...all, ...unions.map((list) => union(list.map((part) => this.type(part))))];
  }

  /** What the schema says beside references and compositions; undefined when it says nothing of types. */
  #own(schema: Json): Type | undefined {
    const constant = member(schema, "const");
    if (constant !== undefined) return literal(constant);
    if (Array.isArray(member(schema, "enum"))) return enumeration(listMember(schema, "enum"));
    const type = member(schema, "type");
    if (Array.isArray(type)) return union(type.map((one) => this.#ofType(String(one), schema)));
    if (typeof type === "string") return this.#ofType(type, schema);
    if (hasAny(schema, "properties", "additionalProperties", "patternProperties"))
      return this.#object(schema);
    if (hasAny(schema, "items", "prefixItems")) return this.#array(schema);
    if (hasAny(schema, "$ref", "allOf", "oneOf", "anyOf")) return undefined;
    return unknown;
  }

  #ofType(type: string, schema: Json): Type {
    if (type === "integer" || type === "number") return { kind: "number" };
    if (type === "boolean" || type === "null") return { kind: type };
    if (type === "array") return this.#array(schema);
    if (type === "object") return this.#object(schema);
    if (type === "string")
      return { kind: textMember(schema, "format") === "binary" ? "bytes" : "string" };
    this.#findings.add("struct", `"${type}" is no JSON Schema type.`, schema, "type");
    return unknown;
  }

  #array(schema: Json): Type {
    const items = member(schema, "items");
    const prefix = listMember(schema, "prefixItems");
    if (prefix.length === 0) return { kind: "array", items: this.type(items) };
    const rest = items === false ? undefined : this.type(items);
    return { kind: "tuple", items: prefix.map((item) => this.type(item)), rest };
  }

  #object(schema: Json): ObjectType {
    const required = new Set(texts(schema, "required"));
    const properties = sortedEntries(member(schema, "properties")).map(([name, property]) =>
      this.#property(name, property, required),
    );
    properties.sort((a, b) => Number(b.required) - Number(a.required)); // stable: by name within each
    return { kind: "object", properties, others: this.#others(schema, properties.length > 0) };
  }

  #property(name: string, schema: Json, required: ReadonlySet<string>): Property {
    return { name, type: this.type(schema), required: required.has(name), doc: readDoc(schema) };
  }

  /** Beside named members, the others can only be `unknown`: their type would have to fit the named ones too. */
  #others(schema: Json, named: boolean): Type | undefined {
    const additional = member(schema, "additionalProperties");
    if (additional === false) return undefined;
    if (additional !== undefined) return named ? unknown : this.type(additional);
    const patterns = sortedEntries(member(schema, "patternProperties")).map(([, pattern]) =>
      this.type(pattern),
    );
    if (patterns.length > 0) return named ? unknown : union(patterns);
    return named ? undefined : unknown;
  }
}

/** `#/components/schemas/Run/properties/status` is `RunStatus`. */
function innerName(pointer: string): string {
  const structure = new Set([
    "properties",
    "items",
    "$defs",
    "prefixItems",
    "additionalProperties",
  ]);
  const parts = pointer.slice(schemas.length).split("/");
  return parts.filter((part) => !structure.has(part)).join(" ");
}

function literal(value: Json): Type {
  if (value === null) return { kind: "null" };
  return typeof value === "object" ? unknown : { kind: "literal", value };
}

function enumeration(values: readonly Json[]): Type {
  const scalars = values.filter((value) => value === null || typeof value !== "object") as (
    | string
    | number
    | boolean
    | null
  )[];
  return scalars.length === 0 ? unknown : { kind: "enum", values: scalars };
}

function union(members: readonly Type[]): Type {
  const [first, ...rest] = members;
  if (!first) return { kind: "never" };
  if (members.some(({ kind }) => kind === "unknown")) return unknown;
  return rest.length === 0 ? first : { kind: "union", members };
}

function intersection(members: readonly Type[]): Type {
  const told = members.filter(({ kind }) => kind !== "unknown");
  const [first, ...rest] = told;
  if (!first) return unknown;
  return rest.length === 0 ? first : { kind: "intersection", members: told };
}

function hasAny(schema: Json, ...keys: string[]): boolean {
  return keys.some((key) => member(schema, key) !== undefined);
}
