import type { Answer } from "../../front/answer.ts";
import { withoutKeys } from "../account/without-keys.ts";
import type { Tables } from "../core/tables.ts";

/** One request that the API answered. Holds no key, no header and no value of a query or body. */
export interface RequestEntry {
  /** Real Unix milliseconds. */
  readonly time: number;
  readonly method: string;
  readonly path: string;
  /** Undefined where the document has no such operation. */
  readonly operationId: string | undefined;
  /** HTTP status of the answer. */
  readonly status: number;
  /** The code in its envelope; undefined where the mock itself said no. */
  readonly code: number | undefined;
  /** Whose world it was; undefined where it was not asked for. */
  readonly world: string | undefined;
  /** The scenario that the request preferred. */
  readonly scenario: string | undefined;
  /** Real milliseconds until the answer was ready. */
  readonly ms: number;
}

const ENTRIES_KEPT = 1_000;

/** The last requests, and how often each answer was given. */
export class RequestBook {
  readonly #entries: RequestEntry[] = [];
  readonly #counts = new Map<string, number>();
  readonly #now: () => number;

  readonly #operations: Tables["operations"];

  /** @param now Real Unix milliseconds. */
  constructor({ operations }: Tables, now: () => number) {
    this.#operations = operations;
    this.#now = now;
  }

  /** The oldest first; the last thousand. */
  get entries(): readonly RequestEntry[] {
    return this.#entries.slice(-ENTRIES_KEPT);
  }

  /** How often an operation has answered so, since the beginning. */
  count(name: string, status: number, code: number | undefined): number {
    return this.#counts.get(countKey(name, status, code)) ?? 0;
  }

  /** The same answers, each written down. */
  keep(answer: (request: Request) => Promise<Answer>): (request: Request) => Promise<Answer> {
    return async (request) => {
      const time = this.#now();
      const answered = await answer(request);
      this.#add(request, answered, time);
      return answered;
    };
  }

  #add(request: Request, { status, said = {} }: Answer, time: number): void {
    const { operation: name, code, world, scenario } = said;
    const operation = name === undefined ? undefined : this.#operations[name];
    this.#entries.push({
      time,
      method: request.method,
      // The document's own path, where nothing of the request can be in it.
      path: operation?.path.includes("{") === false ? operation.path : shownPath(request),
      operationId: operation?.id,
      status,
      code,
      world,
      scenario,
      ms: Math.max(0, this.#now() - time),
    });
    if (this.#entries.length >= 2 * ENTRIES_KEPT) this.#entries.splice(0, ENTRIES_KEPT);
    if (name === undefined) return;
    const key = countKey(name, status, code);
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }
}

function countKey(name: string, status: number, code: number | undefined): string {
  return `${name} ${status} ${code}`;
}

/** A path may be anything that somebody typed, a key included. */
function shownPath({ url, headers }: Request): string {
  const { pathname } = new URL(url);
  const shown = withoutKeys(pathname, headers);
  return shown.length > 200 ? `${shown.slice(0, 200)}…` : shown;
}
