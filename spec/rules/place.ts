import type { Location, UserContext } from "@redocly/openapi-core";

/** A value of the document with the position to report it at. */
export interface Place {
  node: unknown;
  at: Location;
}

/** What a rule needs of Redocly: to report, and to follow references. */
export type Context = Pick<UserContext, "report" | "resolve">;

export function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The raw member `key` of a map or list, its `$ref` not followed; undefined when it is absent. */
export function memberOf(node: unknown, key: string | number): unknown {
  if (Array.isArray(node)) return node[Number(key)];
  return isMap(node) && Object.hasOwn(node, key) ? node[key] : undefined;
}

/** The place that `place` refers to, or `place` itself when it is no reference. */
export function follow(context: Context, place: Place): Place {
  const ref = memberOf(place.node, "$ref");
  if (typeof ref !== "string") return place;
  const target = context.resolve({ $ref: ref }, place.at.source.absoluteRef);
  if (target.location === undefined) return { node: undefined, at: place.at };
  return { node: target.node, at: target.location };
}

/** The place reached from `place` by the members `keys`, each reference on the way followed. */
export function inside(context: Context, place: Place, ...keys: (string | number)[]): Place {
  return keys.reduce<Place>(
    (from, key) => {
      const to = { node: memberOf(from.node, key), at: from.at.child([key]) };
      return follow(context, to);
    },
    follow(context, place),
  );
}

/** The members of a map as places, references followed. */
export function members(context: Context, place: Place): [name: string, member: Place][] {
  if (!isMap(place.node)) return [];
  return Object.keys(place.node).map((name) => [name, inside(context, place, name)]);
}

/** The items of a list as places, references followed. */
export function items(context: Context, place: Place): Place[] {
  if (!Array.isArray(place.node)) return [];
  return place.node.map((_, index) => inside(context, place, index));
}

/** Reports `message` at the value of `place`, or at its key. */
export function report(context: Context, place: Place, message: string, on?: "key"): void {
  context.report({ message, location: on === "key" ? place.at.key() : place.at });
}
