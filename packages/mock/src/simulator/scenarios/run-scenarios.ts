/**
 * What can be made to happen to a run: by `Prefer: scenario=…`, by an input that says `sim:…`, by a
 * Worker under `sim/`, or for all runs at the start of the mock.
 */
export const RUN_SCENARIOS = {
  succeeds: "The run gets ready, runs, and ends with all of its rows.",
  fails: "The run fails half-way; the rows it has stay readable.",
  empty: "The run succeeds without a row.",
  "error-rows": "The run succeeds, but each row only reports an error.",
  fast: "The run ends within a few seconds.",
  slow: "The run takes twenty minutes.",
  "million-rows": "The run yields 1,000,000 rows within a minute.",
  "stuck-ready": "The run is accepted and never begins to run.",
  "stuck-running": "The run hangs half-way: only a limit or an abort ends it.",
  "stuck-aborting": "The run can be aborted, but the abort never comes to an end.",
  "out-of-balance": "The balance ends half-way: the run fails.",
} as const;

export type RunScenario = keyof typeof RUN_SCENARIOS;

export function isRunScenario(name: string): name is RunScenario {
  return Object.hasOwn(RUN_SCENARIOS, name);
}
