import { type Json, textMember } from "../json.ts";
import { nodeAt } from "../pointer.ts";
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
    return this.chain(node).at(-1) ?? {};
  }

  /** `node`, what its `$ref` leads to, and so on to the end. */
  chain(node: Json): Json[] {
    const chain: Json[] = [];
    for (let current: Json | undefined = node; current !== undefined; ) {
      if (chain.includes(current)) return this.#lost(node, "leads back to itself");
      chain.push(current);
      const pointer = textMember(current, "$ref");
      if (pointer === undefined) return chain;
      current = this.at(pointer);
    }
    return this.#lost(chain.at(-1) ?? node, "leads nowhere");
  }

  /** The node at a pointer such as `#/components/schemas/Run`; undefined when there is none. */
  at(pointer: string): Json | undefined {
    return pointer.startsWith("#/") ? nodeAt(this.#root, pointer) : undefined;
  }

  #lost(node: Json, what: string): Json[] {
    const told = `The $ref "${textMember(node, "$ref") ?? ""}" ${what}.`;
    this.#findings.add("no-unresolved-refs", told, node, "$ref");
    return [];
  }
}
