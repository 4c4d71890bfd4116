import type { LoadedDocument } from "../load/load-document.ts";
import { DocumentError, errorAt, ordered, type Problem } from "../problem.ts";

/** Collects what is wrong while a contract is built, so that one run reports everything. */
export class Findings {
  readonly #problems: Problem[] = [];
  readonly #place: LoadedDocument["place"];

  constructor(place: LoadedDocument["place"]) {
    this.#place = place;
  }

  /** Notes that `node`, or its member `key`, is wrong. */
  add(rule: string, message: string, node: unknown, key?: string | number): void {
    this.#problems.push(errorAt(this.#place(node, key), message, rule));
  }

  /** @throws {DocumentError} Something was noted. */
  throwIfAny(): void {
    if (this.#problems.length > 0) throw new DocumentError(ordered(this.#problems));
  }
}
