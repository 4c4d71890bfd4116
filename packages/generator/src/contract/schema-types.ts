import { isMap, type Json, listMember, member, sortedEntries, textMember } from "../json.ts";
import { readDoc } from "./docs.ts";
import type { Findings } from "./findings.ts";
import type { References } from "./references.ts";
import type { SchemaNames } from "./schema-names.ts";
import { enumeration, intersection, literal, union, unknown } from "./type-algebra.ts";
import type { ObjectType, Property, Type } from "./types.ts";

/** Keys that say of which members an object is made. */
const shapes = ["properties", "required", "additionalProperties", "patternProperties"];
const compositions = ["$ref", "allOf", "oneOf", "anyOf"];

/** Turns JSON Schema 2020-12 into types. What TypeScript cannot say (patterns, bounds, `not`, `if`) is left to validators. */
export class SchemaTypes {
  readonly #references: References;
  readonly #names: SchemaNames;
  readonly #findings: Findings;

  constructor(references: References, names: SchemaNames, findings: Findings) {
    this.#references = references;
    this.#names = names;
    this.#findings = findings;
  }

  type(schema: Json | undefined): Type {
    if (schema === false) return { kind: "never" };
    if (!isMap(schema)) return unknown;
    if (hasAny(schema, "x-brand") && !this.#names.isNamed(schema)) {
      const told =
        "x-brand works on a schema under #/components/schemas/ alone. Move this one there.";
      this.#findings.add("x-brand", told, schema, "x-brand");
    }
    const parts = [this.#reference(schema), ...this.#compositions(schema), this.#own(schema)];
    const type = intersection(parts.filter((part) => part !== undefined));
    return member(schema, "nullable") === true ? union([type, { kind: "null" }]) : type; // of OpenAPI 3.0
  }

  #reference(schema: Json): Type | undefined {
    const pointer = textMember(schema, "$ref");
    if (pointer === undefined) return undefined;
    const known = this.#names.at(pointer);
    if (known !== undefined) return { kind: "model", name: known };
    const target = this.#references.at(pointer);
    if (target === undefined) {
      const told = `The $ref "${pointer}" leads nowhere in the bundled document.`;
      this.#findings.add("no-unresolved-refs", told, schema, "$ref");
      return unknown;
    }
    return { kind: "model", name: this.#names.addInner(pointer, target) };
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
    const type = member(schema, "type");
    const types = Array.isArray(type) ? type.map(String) : [];
    if (Array.isArray(member(schema, "enum"))) {
      const words = enumeration(listMember(schema, "enum"));
      return types.includes("null") ? union([words, { kind: "null" }]) : words; // writers mean both
    }
    if (types.length > 0) return union(types.map((one) => this.#ofType(one, schema)));
    const shaped = hasAny(schema, ...shapes);
    if (type === "object" && !shaped && hasAny(schema, ...compositions)) return undefined; // they say more
    if (typeof type === "string") return this.#ofType(type, schema);
    if (shaped) return this.#object(schema);
    if (hasAny(schema, "items", "prefixItems")) return this.#array(schema);
    return undefined;
  }

  #ofType(type: string, schema: Json): Type {
    if (type === "integer" || type === "number") return { kind: "number" };
    if (type === "boolean" || type === "null") return { kind: type };
    if (type === "array") return this.#array(schema);
    if (type === "object") return this.#object(schema);
    if (type === "string") return { kind: isBinary(schema) ? "bytes" : "string" };
    const told = `${JSON.stringify(type)} is no JSON Schema type.`;
    this.#findings.add("struct", told, schema, "type");
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
    const named = new Map(sortedEntries(member(schema, "properties")));
    const required = new Set(
      listMember(schema, "required").filter((one) => typeof one === "string"),
    );
    for (const name of required) if (!named.has(name)) named.set(name, true); // declared elsewhere, or not at all
    const properties = [...named].map(([name, property]): Property => {
      return {
        name,
        type: this.type(property),
        required: required.has(name),
        doc: readDoc(property),
      };
    });
    properties.sort(
      (a, b) => Number(b.required) - Number(a.required) || (a.name < b.name ? -1 : 1),
    );
    return { kind: "object", properties, others: this.#others(schema, named.size > 0) };
  }

  /** Beside named members, the others can only be `unknown`: their type would have to fit the named ones too. */
  #others(schema: Json, named: boolean): Type | undefined {
    const additional = member(schema, "additionalProperties");
    if (additional === false) return undefined;
    if (additional !== undefined) return named ? unknown : this.type(additional);
    const patterns = sortedEntries(member(schema, "patternProperties"));
    if (patterns.length > 0)
      return named ? unknown : union(patterns.map(([, pattern]) => this.type(pattern)));
    return named ? undefined : unknown;
  }
}

function isBinary(schema: Json): boolean {
  if (textMember(schema, "format") === "binary") return true;
  const raw = member(schema, "contentEncoding") === undefined;
  return raw && textMember(schema, "contentMediaType") === "application/octet-stream";
}

function hasAny(schema: Json, ...keys: string[]): boolean {
  return keys.some((key) => member(schema, key) !== undefined);
}
