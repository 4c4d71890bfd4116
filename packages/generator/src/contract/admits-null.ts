import { isMap, type Json, listMember, member } from "../json.ts";
import type { References } from "./references.ts";

/** Whether a schema lets null through, as far as types say: bounds and patterns are not weighed. */
export function admitsNull(schema: Json, references: References, seen = new Set<Json>()): boolean {
  const node = references.resolve(schema);
  if (!isMap(node) || seen.has(node)) return node !== false;
  seen.add(node);
  const admits = (one: Json) => admitsNull(one, references, seen);
  const choices = ["oneOf", "anyOf"].map((key) => listMember(node, key));
  return (
    ownAdmitsNull(node) &&
    listMember(node, "allOf").every(admits) &&
    choices.every((list) => list.length === 0 || list.some(admits))
  );
}

function ownAdmitsNull(node: Json): boolean {
  const constant = member(node, "const");
  const words = member(node, "enum");
  const type = member(node, "type");
  if (constant !== undefined) return constant === null;
  if (Array.isArray(words)) return words.includes(null);
  return type === undefined || type === "null" || (Array.isArray(type) && type.includes("null"));
}
