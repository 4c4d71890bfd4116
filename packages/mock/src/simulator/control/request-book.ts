import type { Answer, Said, ToldFault } from "../../front/answer.ts";
import { withoutKeys } from "../account/without-keys.ts";
import type { Tables } from "../core/tables.ts";
import type { Run } from "../run/run.ts";

/** One request that the API answered, and what became of it. Holds no header and no key. */
export interface RequestEntry {
  /** Counted from 1; the answer carries it as `x-mock-request`. */
  readonly id: number;
  /** Real Unix milliseconds. */
  readonly time: number;
  readonly method: string;
  readonly path: string;
  /** With its question mark; empty where there was none. */
  readonly query: string;
  /** The body as JSON text; undefined where there was none, or where it was not kept. */
  readonly body: string | undefined;
  /** Whether something of it is not here as it came: a long body or query, a key, what was no JSON. */
  readonly isCut: boolean;
  /** Undefined where the document has no such operation. */
  readonly operationId: string | undefined;
  /** HTTP status of the answer; null where none ever left. */
  readonly status: number | null;
  /** The code in its envelope; undefined where the mock itself said no, or a fault broke it. */
  readonly code: number | undefined;
  readonly message: string | undefined;
  /** Whose world it was; undefined where it was not asked for. */
  readonly world: string | undefined;
  /** The scenario that the request preferred. */
  readonly scenario: string | undefined;
  readonly faults: readonly ToldFault[];
  /** Names of the document's examples that the answer is like. */
  readonly examples: readonly string[];
  /** The run that it was about, as it was then, and the time of its world, in Unix milliseconds. */
  readonly run: Run | undefined;
  readonly at: number | undefined;
  readonly because: Said["because"];
  /** Real milliseconds until the answer was ready. */
  readonly ms: number;
}

const ENTRIES_KEPT = 1_000;
const LONGEST_TEXT = 200;

/** Says which entry tells about an answer. */
export const REQUEST_HEADER = "x-mock-request";

/** Takes note of an answer, and gives the names of the examples that it is like. */
type Note = (answer: Answer) => readonly string[];

/** The last requests. */
export class RequestBook {
  readonly #entries: RequestEntry[] = [];
  readonly #operations: Tables["operations"];
  readonly #note: Note;
  readonly #now: () => number;
  #arrived = 0;

  /** @param now Real Unix milliseconds. */
  constructor({ operations }: Pick<Tables, "operations">, note: Note, now: () => number) {
    this.#operations = operations;
    this.#note = note;
    this.#now = now;
  }

  /** In the order in which they were answered; the last thousand. */
  get entries(): readonly RequestEntry[] {
    return this.#entries.slice(-ENTRIES_KEPT);
  }

  /** Undefined where it is not kept any more, or never came. */
  find(id: number): RequestEntry | undefined {
    return this.entries.find((entry) => entry.id === id);
  }

  /** The same answers, each written down. */
  keep(answer: (request: Request) => Promise<Answer>): (request: Request) => Promise<Answer> {
    return async (request) => {
      const time = this.#now();
      const id = ++this.#arrived;
      const answered = await answer(request);
      this.#add(id, request, answered, time);
      return answered.withHeaders({ [REQUEST_HEADER]: String(id) });
    };
  }

  #add(id: number, request: Request, answer: Answer, time: number): void {
    const { transmission, said = {} } = answer;
    const { operation: name, code, world, scenario, faults = [], run, at, because } = said;
    const operation = name === undefined ? undefined : this.#operations[name];
    const { headers } = request;
    const clean = (text: string) => withoutKeys(text, headers);
    // The document's own path, where nothing of the request can be in it.
    const isOwnPath = operation?.path.includes("{") === false;
    const path = isOwnPath ? { text: operation.path, isCut: false } : shownPath(request);
    const query = shownQuery(request);
    const body = said.body && clean(said.body);
    const isWhole = said.body === undefined ? !hasBody(request) : body === said.body;
    const neverLeft = transmission?.end?.at === "start";
    this.#entries.push({
      id,
      time,
      method: request.method,
      path: path.text,
      query: query.text,
      body,
      isCut: path.isCut || query.isCut || !isWhole,
      operationId: operation?.id,
      status: neverLeft ? null : answer.status,
      code: neverLeft ? undefined : code,
      message: said.message && clean(said.message),
      world,
      scenario,
      faults: faults.map(({ fault, rule }) => ({ fault: clean(fault), rule })),
      examples: this.#note(answer),
      run: run as Run | undefined, // whoever answers in the simulator puts nothing else there
      at,
      because,
      ms: Math.max(0, this.#now() - time),
    });
    if (this.#entries.length >= 2 * ENTRIES_KEPT) this.#entries.splice(0, ENTRIES_KEPT);
  }
}

function hasBody({ method, headers, body }: Request): boolean {
  if (method === "GET" || method === "HEAD") return false;
  const length = headers.get("content-length");
  return length === null ? body !== null : length !== "0";
}

/** What may be shown of a part of a request. */
interface Shown {
  readonly text: string;
  /** Whether something was left out: it was too long, or held a key. */
  readonly isCut: boolean;
}

/** A path may be anything that somebody typed, a key included. */
function shownPath({ url, headers }: Request): Shown {
  const { pathname } = new URL(url);
  const shown = withoutKeys(pathname, headers);
  const text = shown.length > LONGEST_TEXT ? `${shown.slice(0, LONGEST_TEXT)}…` : shown;
  return { text, isCut: text !== pathname };
}

const NO_QUERY: Shown = { text: "", isCut: false };

function shownQuery({ url, headers }: Request): Shown {
  const start = url.indexOf("?");
  if (start < 0) return NO_QUERY;
  const sent = [...new URLSearchParams(url.slice(start))];
  const shown = sent.map(([name, value]): [string, string] => [
    withoutKeys(name, headers),
    withoutKeys(value, headers).slice(0, LONGEST_TEXT),
  ]);
  const isCut = shown.some(
    ([name, value], at) => name !== sent[at]?.[0] || value !== sent[at]?.[1],
  );
  return { text: shown.length === 0 ? "" : `?${new URLSearchParams(shown)}`, isCut };
}
