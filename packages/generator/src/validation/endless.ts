import { isMap, type Json, listMember, member, sortedEntries, textMember } from "../json.ts";
import type { Unit } from "./units.ts";

/**
 * The units that lead back to themselves without looking at a part of the value on the way: their functions would
 * call each other without end.
 */
export function endlessUnits(units: readonly Unit[]): Unit[] {
  const next = new Map(units.map(({ key, schema }) => [key, new Set(sameValue(schema))]));
  return units.filter(({ key }) => {
    const reached = new Set(next.get(key));
    for (const one of reached) for (const further of next.get(one) ?? []) reached.add(further); // a Set grows while it is read
    return reached.has(key);
  });
}

/** The keys of the schemas that a schema applies to the very value that it is given. */
function sameValue(schema: Json): string[] {
  if (!isMap(schema)) return [];
  const pointer = textMember(schema, "$ref");
  const lists = ["allOf", "anyOf", "oneOf"].flatMap((key) => listMember(schema, key));
  const single = ["not", "if", "then", "else"].flatMap((key) => member(schema, key) ?? []);
  const dependent = sortedEntries(member(schema, "dependentSchemas")).map(([, one]) => one);
  const inner = [...lists, ...single, ...dependent].flatMap(sameValue);
  return pointer === undefined ? inner : [pointer, ...inner];
}
