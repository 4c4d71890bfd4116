import type { Json } from "../json.ts";
import type { Type } from "./types.ts";

export const unknown: Type = { kind: "unknown" };

/** Any one of `members`; of equal ones, one. Beside `unknown` nothing else counts. */
export function union(members: readonly Type[]): Type {
  const distinct = [...new Map(members.map((type) => [JSON.stringify(type), type])).values()];
  const [first, ...rest] = distinct;
  if (!first) return { kind: "never" };
  if (distinct.some(({ kind }) => kind === "unknown")) return unknown;
  return rest.length === 0 ? first : { kind: "union", members: distinct };
}

/** All of `members` at once; `unknown` adds nothing. */
export function intersection(members: readonly Type[]): Type {
  const told = members.filter(({ kind }) => kind !== "unknown");
  const [first, ...rest] = told;
  if (!first) return unknown;
  return rest.length === 0 ? first : { kind: "intersection", members: told };
}

/** The type of one value of JSON; objects and lists are left to validators. */
export function literal(value: Json): Type {
  if (value === null) return { kind: "null" };
  return typeof value === "object" ? unknown : { kind: "literal", value };
}

/** The type of a list of values; with an object among them nothing can be said. */
export function enumeration(values: readonly Json[]): Type {
  const scalars = values.filter((value) => value === null || typeof value !== "object");
  const complete = scalars.length === values.length && values.length > 0;
  return complete
    ? { kind: "enum", values: scalars as readonly (string | number | boolean | null)[] }
    : unknown;
}
