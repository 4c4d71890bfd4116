/** A request and its answer, as a validating proxy between them saw both. */
export interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  /** The simulator made the answer: so says its mark, which no mock of Prism's has. */
  readonly marked: boolean;
  /** What is wrong with the request, errors and warnings alike. */
  readonly request: readonly string[];
  /** What is wrong with the answer, errors and warnings alike. */
  readonly response: readonly string[];
}

/** What the document allows of the requests of a test. */
export type Intent = "allowed" | "forbidden";

/** Judges the exchanges of one test after the other. */
export class Watch {
  readonly #isMarkDue: boolean;
  #exchanges: Exchange[] = [];

  /** @param isMarkDue Whether every answer must have been made by the simulator. */
  constructor(isMarkDue: boolean) {
    this.#isMarkDue = isMarkDue;
  }

  readonly add = (exchange: Exchange): void => {
    this.#exchanges.push(exchange);
  };

  /**
   * What was wrong since the last call, a line for each finding. An answer may have no flaw; a request
   * may have one only where the test means it, and there one must.
   */
  take(intent: Intent): string[] {
    const exchanges = this.#exchanges;
    this.#exchanges = [];
    const flawed = exchanges.some(({ request }) => request.length > 0);
    const mild = intent === "forbidden" && exchanges.length > 0 && !flawed;
    return [
      ...exchanges
        .filter(({ marked }) => this.#isMarkDue && !marked)
        .map((exchange) => `${lineOf(exchange)}: not answered by the simulator`),
      ...exchanges.flatMap((exchange) => flaws(exchange, intent)),
      ...(mild ? ["The test means a forbidden request, and the document allows all of them."] : []),
    ];
  }
}

function flaws(exchange: Exchange, intent: Intent): string[] {
  const { request, response } = exchange;
  return [
    ...response.map((flaw) => `${lineOf(exchange)}: response ${flaw}`),
    ...(intent === "forbidden"
      ? []
      : request.map((flaw) => `${lineOf(exchange)}: request ${flaw}`)),
  ];
}

function lineOf({ method, path, status }: Exchange): string {
  return `${method} ${path} ${status}`;
}
