import { withoutKeys } from "../account/without-keys.ts";
import { saidBy } from "../core/responder.ts";

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

/** What is found out about a request while it is answered. */
export interface RequestNote {
  readonly name?: string;
  readonly operationId?: string;
  readonly world?: string;
  readonly scenario?: string | undefined;
}

const ENTRIES_KEPT = 1_000;

/** The last requests, and how often each answer was given. */
export class RequestBook {
  readonly #entries: RequestEntry[] = [];
  readonly #notes = new WeakMap<Headers, RequestNote>();
  readonly #counts = new Map<string, number>();
  readonly #now: () => number;

  /** @param now Real Unix milliseconds. */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** The oldest first; the last thousand. */
  get entries(): readonly RequestEntry[] {
    return this.#entries;
  }

  /** How often an operation has answered so, since the beginning. */
  count(name: string, status: number, code: number | undefined): number {
    return this.#counts.get(countKey(name, status, code)) ?? 0;
  }

  /** Adds to what is known of the request with these headers. */
  note(headers: Headers, more: RequestNote): void {
    this.#notes.set(headers, { ...this.#notes.get(headers), ...more });
  }

  /** The same answers, each written down. */
  keep(answer: (request: Request) => Promise<Response>): (request: Request) => Promise<Response> {
    return async (request) => {
      const time = this.#now();
      const response = await answer(request);
      this.#add(request, response, time);
      return response;
    };
  }

  #add(request: Request, response: Response, time: number): void {
    const { name, operationId, world, scenario } = this.#notes.get(request.headers) ?? {};
    const { status } = response;
    const code = saidBy(response)?.code;
    const ms = Math.max(0, this.#now() - time);
    const path = shownPath(request);
    const { method } = request;
    this.#entries.push({ time, method, path, operationId, status, code, world, scenario, ms });
    if (this.#entries.length > ENTRIES_KEPT) this.#entries.shift();
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
