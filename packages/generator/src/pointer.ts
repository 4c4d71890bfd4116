import { escapePointerFragment, unescapePointerFragment } from "@redocly/openapi-core";
import { type Json, member } from "./json.ts";

/** The keys in a pointer: `#/components/schemas/a~1b` is `components`, `schemas`, `a/b`. */
export function keysOf(pointer: string): string[] {
  const parts = pointer.replace(/^#\/?/, "").split("/");
  return parts.filter((part) => part !== "").map((part) => unescapePointerFragment(part));
}

/** The one spelling of a pointer: `%20` and the like are not needed. */
export function pointerTo(keys: readonly string[]): string {
  return `#/${keys.map((key) => escapePointerFragment(key)).join("/")}`;
}

/** The node at a pointer; undefined when there is none. */
export function nodeAt(root: Json | undefined, pointer: string): Json | undefined {
  let node = root;
  for (const key of keysOf(pointer)) {
    node = Array.isArray(node) ? (node as readonly Json[])[Number(key)] : member(node, key);
  }
  return node;
}
