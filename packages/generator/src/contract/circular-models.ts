import type { Findings } from "./findings.ts";
import type { Model, Type } from "./types.ts";

/** Models that are made of nothing but themselves: no value fits them and no compiler takes them. */
export function reportCircularModels(
  models: readonly Pick<Model, "name" | "type" | "schema">[],
  findings: Findings,
): void {
  const parts = new Map(models.map(({ name, type }) => [name, new Set(directParts(type))]));
  for (const { name, schema } of models) {
    const reached = new Set(parts.get(name));
    for (const part of reached) {
      for (const next of parts.get(part) ?? []) reached.add(next); // a Set grows while it is read
    }
    if (!reached.has(name)) continue;
    const told = `The type "${name}" is made of nothing but itself. Put the recursion into a member or a list.`;
    findings.add("names", told, schema);
  }
}

/** The models that a type is, or is composed of, without an object or a list between. */
function directParts(type: Type): string[] {
  if (type.kind === "model") return [type.name];
  if (type.kind === "union" || type.kind === "intersection")
    return type.members.flatMap(directParts);
  return [];
}
