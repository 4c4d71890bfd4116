import type { Explanation } from "../data/views.ts";

/** What is known of a request, enough to send it again. */
export interface ToldRequest {
  readonly method: string;
  readonly path: string;
  /** With its question mark, or empty. */
  readonly query: string;
  /** The JSON of its body as it was sent; undefined where there was none. */
  readonly text?: string | undefined;
  readonly operationId?: string | undefined;
  /** Undefined where no answer ever left. */
  readonly status?: number | undefined;
  /** Undefined where the answer had no code that could be read. */
  readonly code?: number | undefined;
  readonly scenario?: string | undefined;
  readonly faults: readonly string[];
  /** Names of examples, where the request preferred one and was answered with it. */
  readonly preferred?: readonly string[] | undefined;
  /** Whether it came without a key where one is asked for. */
  readonly lacksKey?: boolean | undefined;
  /** Whether another account, with runs and a balance of its own, could answer otherwise. */
  readonly needsAccount?: boolean | undefined;
}

/** The request of an explanation, with what the explanation knows of it besides. */
export function toldRequest(explanation: Explanation): ToldRequest {
  const { request, by, faults, answer } = explanation;
  return {
    ...request,
    faults: faults.map(({ fault }) => fault),
    ...(by === "example" && { preferred: answer.examples }),
    lacksKey: by === "no-key",
    needsAccount: needsAccount(explanation),
  };
}

const RUN_MISSING = 70001;
/** These decide by the request alone. */
const BY_REQUEST = new Set(["example", "fault", "request", "scenario"]);

function needsAccount({ request, run, by }: Explanation): boolean {
  const { text = "", code, operationId } = request;
  const namesRun = run.slug !== "" && text.includes(run.slug);
  if (namesRun) return true;
  // It waits for the run to end: somebody must move time on meanwhile.
  if (operationId === "startWorker" && /"is_async"\s*:\s*false/.test(text)) return true;
  return !(code === 0 || code === RUN_MISSING || BY_REQUEST.has(by));
}
