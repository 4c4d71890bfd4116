import { unescapePointerFragment } from "@redocly/openapi-core";
import { type Json, listMember, member, textMember } from "../json.ts";
import type { Findings } from "./findings.ts";

/** Follows `$ref`s inside a bundle. Cycles and dead ends become findings, never endless loops. */
export class References {
  readonly #root: Json;
  readonly #findings: Findings;

  constructor(root: Json, findings: Findings) {
    this.#root = root;
    this.#findings = findings;
  }

  /** What `node` stands for: itself, or the end of its chain of `$ref`s. Siblings of a `$ref` are dropped. */
  resolve(node: Json): Json {
    let current = node;
    for (const seen = new Set<Json>(); ; ) {
      const pointer = textMember(current, "$ref");
      if (pointer === undefined) return current;
      if (seen.has(current)) {
        this.#findings.add(
          "no-unresolved-refs",
          `The $ref "${pointer}" leads back to itself.`,
          node,
        );
        return {};
      }
      seen.add(current);
      const target = this.at(pointer);
      if (target === undefined) {
        this.#findings.add("no-unresolved-refs", `The $ref "${pointer}" leads nowhere.`, current);
        return {};
      }
      current = target;
    }
  }

  /** The node at a pointer such as `#/components/schemas/Run`; undefined when there is none. */
  at(pointer: string): Json | undefined {
    if (!pointer.startsWith("#/")) return undefined;
    let node: Json | undefined = this.#root;
    for (const part of pointer.slice(2).split("/")) {
      const key = unescapePointerFragment(part);
      node = Array.isArray(node) ? (node as readonly Json[])[Number(key)] : member(node, key);
    }
    return node;
  }
}

/** `node` and everything it refers to, for hashing: the same value whatever the order of keys and files. */
export function withReferences(node: Json, references: References): Json {
  const reached = new Map<string, Json>();
  const visit = (value: Json): void => {
    if (typeof value !== "object" || value === null) return;
    const pointer = textMember(value, "$ref");
    if (pointer !== undefined && !reached.has(pointer)) {
      const target = references.at(pointer) ?? null;
      reached.set(pointer, target);
      visit(target);
    }
    Object.values(value).forEach(visit);
  };
  visit(node);
  return { node, reached: Object.fromEntries(reached) };
}

/** The text members of a list, others left out. */
export function texts(node: Json | undefined, key: string): string[] {
  return listMember(node, key).filter((item) => typeof item === "string");
}
