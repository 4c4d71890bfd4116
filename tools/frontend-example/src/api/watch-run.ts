import {
  type Call,
  ConnectionError,
  type CoreClawError,
  getRun,
  RateLimitError,
  ResponseFormatError,
  type RunRecord,
  type RunSlug,
  ServerError,
  TimeoutError,
} from "@coreclaw/client";
import { isOver } from "./run-state.ts";

/** One look at a run: the run, or why it could not be seen just now. */
export type Look = { readonly run: RunRecord } | { readonly trouble: CoreClawError };

export interface WatchOptions {
  readonly signal: AbortSignal;
  /** Resolves after so many milliseconds, and rejects when the signal is aborted. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
}

/** After these a look is worth another try: none of them says anything about the run. */
const PASSING = [ConnectionError, TimeoutError, RateLimitError, ServerError, ResponseFormatError];

/**
 * Looks at a run until it is over. A lost connection ends nothing: it is passed on as trouble, and
 * the next look comes a little later.
 *
 * @throws {CoreClawError} The API refuses to show the run, or the signal was aborted.
 */
export async function* watchRun(
  call: Call,
  run_slug: RunSlug,
  { signal, sleep }: WatchOptions,
): AsyncGenerator<Look, void, void> {
  let failures = 0;
  for (let looks = 1; ; looks++) {
    const look = await lookAt(call, run_slug, signal);
    yield look;
    if ("run" in look && isOver(look.run, looks)) return;
    failures = "trouble" in look ? failures + 1 : 0;
    await sleep(pauseMs(failures > 0 ? failures * 4 : looks), signal);
  }
}

async function lookAt(call: Call, run_slug: RunSlug, signal: AbortSignal): Promise<Look> {
  try {
    return { run: await getRun(call, { run_slug }, { signal }) };
  } catch (error) {
    if (isPassing(error)) return { trouble: error };
    throw error;
  }
}

function isPassing(error: unknown): error is CoreClawError {
  return PASSING.some((Problem) => error instanceof Problem);
}

/** The contract asks for a look every few seconds, and fewer the longer it takes. */
function pauseMs(looks: number): number {
  return Math.min(750 + looks * 250, 10_000);
}
