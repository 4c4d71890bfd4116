import type { Answer } from "../../front/answer.ts";
import type { Tables } from "../core/tables.ts";
import { createResemblance } from "./resemblance.ts";

/** How often each promised answer was given, and which examples of the document were reached. */
export class CoverageBook {
  readonly #tables: Tables;
  /** By operation and status. */
  readonly #shelves = new Map<string, Map<number, AnswerShelf>>();

  constructor(tables: Tables) {
    this.#tables = tables;
  }

  /**
   * Counts an answer, and gives the names of the examples that it is like. One that broke the
   * contract, or that nobody got, does not count.
   */
  add({
    status,
    said: { operation, code, envelope, offContract } = {},
  }: Answer): readonly string[] {
    if (operation === undefined || code === undefined || offContract) return NONE;
    return this.#shelf(operation, status).add(code, envelope);
  }

  /** How often an operation has answered so. */
  count(operation: string, status: number, code: number): number {
    return this.#shelf(operation, status).count(code);
  }

  /** Names of the examples of an answer that were reached. */
  examplesReached(operation: string, status: number): readonly string[] {
    return this.#shelf(operation, status).reached;
  }

  #shelf(operation: string, status: number): AnswerShelf {
    const known = this.#shelves.get(operation)?.get(status);
    if (known !== undefined) return known;
    const shelf = new AnswerShelf(this.#tables.examples[operation]?.[String(status)] ?? {});
    const shelves = this.#shelves.get(operation) ?? new Map<number, AnswerShelf>();
    this.#shelves.set(operation, shelves.set(status, shelf));
    return shelf;
  }
}

const NONE: readonly string[] = [];

/** What was seen of one operation with one status. */
class AnswerShelf {
  readonly #like: (body: unknown) => readonly string[];
  readonly #seen = new Set<string>();
  readonly #counts = new Map<number, number>();

  constructor(examples: Readonly<Record<string, unknown>>) {
    this.#like = createResemblance(examples);
  }

  get reached(): readonly string[] {
    return [...this.#seen];
  }

  count(code: number): number {
    return this.#counts.get(code) ?? 0;
  }

  add(code: number, body: unknown): readonly string[] {
    this.#counts.set(code, this.count(code) + 1);
    const names = this.#like(body);
    for (const name of names) this.#seen.add(name);
    return names;
  }
}
