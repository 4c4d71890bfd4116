import { createHash } from "node:crypto";
import { canonical, type Json, textMember } from "../json.ts";
import type { References } from "./references.ts";

/** sha256 of a value, whatever the order of its keys. */
export function sha256(value: Json): string {
  return createHash("sha256")
    .update(JSON.stringify(canonical(value)))
    .digest("hex");
}

/** Hashes parts of a document together with everything they refer to; what many share is hashed once. */
export class Fingerprints {
  readonly #references: References;
  readonly #parts = new Map<string, { readonly hash: string; readonly leadsTo: Set<string> }>();

  constructor(references: References) {
    this.#references = references;
  }

  /** The same for equal values, whatever the order of keys and the files they came from. */
  of(value: Json): string {
    const reached = pointersIn(value);
    for (const pointer of reached) {
      for (const next of this.#part(pointer).leadsTo) reached.add(next); // a Set grows while it is read
    }
    return sha256([value, [...reached].sort().map((pointer) => this.#part(pointer).hash)]);
  }

  #part(pointer: string) {
    const known = this.#parts.get(pointer);
    if (known) return known;
    const target = this.#references.at(pointer) ?? null;
    const part = { hash: sha256([pointer, target]), leadsTo: pointersIn(target) };
    this.#parts.set(pointer, part);
    return part;
  }
}

function pointersIn(value: Json): Set<string> {
  const found = new Set<string>();
  const visit = (node: Json): void => {
    if (typeof node !== "object" || node === null) return;
    const pointer = textMember(node, "$ref");
    if (pointer !== undefined) found.add(pointer);
    Object.values(node).forEach(visit);
  };
  visit(value);
  return found;
}
