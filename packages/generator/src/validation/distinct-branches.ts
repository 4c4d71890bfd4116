import type { References } from "../contract/references.ts";
import { type Json, listMember, member, sortedEntries } from "../json.ts";

/** A member whose value says which branch of a `oneOf` alone can fit. */
export interface Tag {
  readonly name: string;
  /** The value of each branch; undefined for the one that takes every other value. */
  readonly values: readonly (Json | undefined)[];
}

/**
 * The member that tells the branches of a `oneOf` apart, where the schemas themselves prove it: each branch is an
 * object that requires the member with a value of its own, and at most one refuses all those values. Then a value
 * fits exactly one branch if and only if it fits the branch of its tag, and the others need not be tried.
 */
export function tagOf(branches: readonly Json[], references: References): Tag | undefined {
  if (branches.length < 2) return undefined;
  const objects = branches.map((branch) => references.resolve(branch));
  const names = objects.flatMap((object) => sortedEntries(member(object, "properties")));
  for (const name of new Set(names.map(([key]) => key))) {
    const values = objects.map((object) => requiredValue(object, name, references));
    if (isProof(objects, name, values, references)) return { name, values };
  }
  return undefined;
}

function isProof(
  objects: readonly Json[],
  name: string,
  values: readonly (Json | undefined)[],
  references: References,
): boolean {
  const known = values.filter((value) => value !== undefined);
  const rest = objects.filter((_, index) => values[index] === undefined);
  if (new Set(known).size < known.length || known.length === 0 || rest.length > 1) return false;
  return rest.every((object) => known.every((value) => refuses(object, name, value, references)));
}

/** The one value that an object must have as its member `name`. */
function requiredValue(object: Json, name: string, references: References): Json | undefined {
  if (member(object, "type") !== "object") return undefined;
  if (!listMember(object, "required").includes(name)) return undefined;
  const schema = references.resolve(member(member(object, "properties"), name) ?? {});
  const words = listMember(schema, "enum");
  const value = member(schema, "const") ?? (words.length === 1 ? words[0] : undefined);
  return typeof value === "object" ? undefined : value;
}

/** Whether an object with `value` as its member `name` cannot fit. */
function refuses(object: Json, name: string, value: Json, references: References): boolean {
  const schema = references.resolve(member(member(object, "properties"), name) ?? {});
  const not = member(schema, "not");
  const constant = member(schema, "const");
  const words = member(schema, "enum");
  return (
    (isBare(not, "const") && member(not, "const") === value) ||
    (isBare(not, "enum") && listMember(not, "enum").includes(value)) ||
    (constant !== undefined && constant !== value) ||
    (Array.isArray(words) && !words.includes(value))
  );
}

/** Whether a schema says nothing but `key`: another keyword beside it would let more through a `not`. */
function isBare(schema: Json | undefined, key: string): boolean {
  const keys = sortedEntries(schema).map(([name]) => name);
  return keys.includes(key) && keys.every((name) => name === key || name.startsWith("x-"));
}
