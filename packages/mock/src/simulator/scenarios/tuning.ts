import type { RunScenario } from "./run-scenarios.ts";

/** How a scenario bends the course of a run. */
export interface Tuning {
  /** Rows in place of what the input yields. */
  readonly rows?: number;
  /** Virtual milliseconds from running to the last row, in place of the Worker's pace. */
  readonly workMs?: number;
  /** Virtual milliseconds until the run begins to run, in place of the Worker's pace. */
  readonly queueMs?: number;
  /** What happens at the middle of the work. */
  readonly half?: "fails" | "hangs" | "no-balance";
  /** Rows cost nothing: so many of them would meet every limit at the usual price. */
  readonly freeRows?: boolean;
  /** Each row only reports an error. */
  readonly errorRows?: boolean;
  /** An abort never ends. */
  readonly stuckAborting?: boolean;
}

export const TUNINGS: Readonly<Record<RunScenario, Tuning>> = {
  succeeds: {},
  fails: { half: "fails" },
  empty: { rows: 0 },
  "error-rows": { errorRows: true },
  fast: { queueMs: 200, workMs: 1_500 },
  slow: { workMs: 1_200_000 },
  "million-rows": { rows: 1_000_000, workMs: 50_000, freeRows: true },
  "stuck-ready": { queueMs: Number.POSITIVE_INFINITY },
  "stuck-running": { half: "hangs" },
  "stuck-aborting": { workMs: 600_000, stuckAborting: true },
  "out-of-balance": { half: "no-balance" },
};
