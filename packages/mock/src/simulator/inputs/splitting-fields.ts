import type { InputDescriptor } from "../../generated/models.ts";

/** The fields that split a run into parts, out of a form. */
export interface SplittingFields {
  /** Names that the form itself has as fields, each once. */
  readonly fields: readonly string[];
  /** Those that only count while none of the others has an item. */
  readonly fallbacks: ReadonlySet<string>;
  /** Whether the form names any field at all, known or not. */
  readonly named: boolean;
  /** The old form names its single field as `b` and has error texts of its own. */
  readonly legacy: boolean;
}

export function splittingFields(descriptor: InputDescriptor): SplittingFields {
  const { concurrency, b } = descriptor;
  const legacy = concurrency === undefined && typeof b === "string";
  const names = usable(legacy ? [b] : (concurrency?.fields ?? []));
  const known = new Set(descriptor.properties.map((property) => property.name));
  return {
    fields: names.filter((name) => known.has(name)),
    fallbacks: new Set(concurrency?.remove_fields ?? []),
    named: names.length > 0,
    legacy,
  };
}

function usable(names: readonly string[]): string[] {
  return [...new Set(names)].filter((name) => typeof name === "string" && name.trim() !== "");
}
