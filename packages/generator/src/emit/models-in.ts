import type { Type } from "../contract/types.ts";

/** The names of all models that occur in `types`. */
export function modelsIn(types: readonly Type[]): string[] {
  const names = new Set<string>();
  const visit = (type: Type): void => {
    if (type.kind === "model") names.add(type.name);
    if (type.kind === "array") visit(type.items);
    if (type.kind === "tuple") [...type.items, ...(type.rest ? [type.rest] : [])].forEach(visit);
    if (type.kind === "union" || type.kind === "intersection") type.members.forEach(visit);
    if (type.kind === "object")
      [...type.properties.map((one) => one.type), ...(type.others ? [type.others] : [])].forEach(
        visit,
      );
  };
  types.forEach(visit);
  return [...names];
}
