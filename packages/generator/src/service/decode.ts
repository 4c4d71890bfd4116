import type { References } from "../contract/references.ts";
import { isMap, type Json, listMember, member, sortedEntries, textMember } from "../json.ts";
import type { Decode, DecodeMap, Scalar } from "./types.ts";

/** How the text of a parameter becomes a value, as far as its schema tells. */
export function readDecode(schema: Json, references: References): Decode {
  const parts = partsOf(schema, references);
  const types = typesOf(parts);
  if (types.has("array")) return { array: readItems(parts, references) };
  if (types.has("object")) return { object: readMembers(parts, references) };
  return scalar(types);
}

/** Of several types, text fits whatever arrives; else the wider kind of number. */
function scalar(types: ReadonlySet<string>): Scalar {
  if (types.has("string")) return "string";
  if (types.has("boolean")) return types.size === 1 ? "boolean" : "string";
  if (types.has("number")) return "number";
  return types.has("integer") ? "integer" : "string";
}

function readItems(parts: readonly Json[], references: References): Scalar {
  const items = parts.flatMap((part) => member(part, "items") ?? []);
  return scalar(typesOf(items.flatMap((one) => partsOf(one, references))));
}

function readMembers(parts: readonly Json[], references: References): DecodeMap {
  const members: Record<string, Scalar> = {};
  for (const part of parts)
    for (const [name, schema] of sortedEntries(member(part, "properties")))
      members[name] = scalar(typesOf(partsOf(schema, references)));
  return members;
}

/** A schema with everything that it is made of: what it refers to, the parts of it and the choices in it. */
function partsOf(schema: Json, references: References, seen = new Set<Json>()): Json[] {
  if (!isMap(schema) || seen.has(schema)) return [];
  seen.add(schema);
  const pointer = textMember(schema, "$ref");
  const target = pointer === undefined ? undefined : references.at(pointer);
  const inner = ["allOf", "anyOf", "oneOf"].flatMap((key) => listMember(schema, key));
  const further = target === undefined ? inner : [target, ...inner];
  return [schema, ...further.flatMap((one) => partsOf(one, references, seen))];
}

function typesOf(parts: readonly Json[]): Set<string> {
  const types = parts.flatMap((part) => {
    const type = member(part, "type");
    if (type !== undefined) return [type].flat().map(String);
    const words = listMember(part, "enum");
    const constant = member(part, "const");
    return (constant === undefined ? words : [constant]).map(typeOf);
  });
  return new Set(types.filter((type) => type !== "null"));
}

function typeOf(value: Json): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return Number.isInteger(value) ? "integer" : typeof value;
}
