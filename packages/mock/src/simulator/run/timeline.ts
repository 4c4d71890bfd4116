import type { RunStatus } from "../../generated/models.ts";
import type { Readings } from "../readings/readings.ts";
import { planOf } from "./plan.ts";
import type { Run } from "./run.ts";

/** A run at one moment. */
export interface Moment {
  readonly status: RunStatus & (1 | 2 | 3 | 4 | 5);
  readonly errorMessage: string;
  readonly rows: number;
  /** Ten-thousandths of a US dollar. */
  readonly charge: number;
  /** Bytes. */
  readonly traffic: number;
  /** Whether nothing changes any more. */
  readonly final: boolean;
  /** Unix milliseconds; undefined while the run goes on. */
  readonly finishedAt: number | undefined;
}

type Status5 = Readings["status-5"];

/** From the accepted abort to the end of the run. */
export const ABORT_MS = 2_000;

/** The state of a run at a time, from the start of the run on; pure, and it never goes back. */
export function momentOf(run: Run, time: number, status5: Status5): Moment {
  const plan = planOf(run);
  const { at: stopAt } = stopOf(run);
  const workMs = Math.max(0, Math.min(time, stopAt) - plan.runningAt);
  const begun = time >= plan.runningAt && stopAt >= plan.runningAt;
  const finishedAt = endsAt(run);
  const isFinal = time >= finishedAt;
  const { status, errorMessage } = stateOf(run, time, status5);
  return {
    status,
    errorMessage,
    rows: begun ? plan.rowsAfter(workMs) : 0,
    charge: begun ? plan.chargeAfter(workMs) : 0,
    traffic: begun ? plan.trafficAfter(workMs) : 0,
    final: isFinal,
    finishedAt: isFinal ? finishedAt : undefined,
  };
}

/** When the run reaches an end; Infinity when it never does. */
export function endsAt(run: Run): number {
  const { at, aborted } = stopOf(run);
  if (!aborted) return at;
  return planOf(run).tuning.stuckAborting ? Number.POSITIVE_INFINITY : at + ABORT_MS;
}

/** When the work stops, which an abort does before the run has ended; Infinity when it never does. */
export function stopsAt(run: Run): number {
  return stopOf(run).at;
}

/** When the work stops: by an abort, from outside, or as planned, whichever comes first. */
function stopOf(run: Run): { readonly at: number; readonly aborted: boolean } {
  const ended = Math.min(planOf(run).endsAt, run.forced?.at ?? Number.POSITIVE_INFINITY);
  const abortedAt = run.abortedAt ?? Number.POSITIVE_INFINITY;
  return abortedAt < ended ? { at: abortedAt, aborted: true } : { at: ended, aborted: false };
}

function stateOf(
  run: Run,
  time: number,
  status5: Status5,
): Pick<Moment, "status" | "errorMessage"> {
  const plan = planOf(run);
  const { at, aborted } = stopOf(run);
  if (time < at) return { status: time < plan.runningAt ? 1 : 2, errorMessage: "" };
  if (!aborted) {
    const { status, message } = run.forced?.at === at ? run.forced : plan.end;
    return { status, errorMessage: message };
  }
  const passed = status5 === "aborting" && time >= endsAt(run);
  return passed ? { status: 4, errorMessage: "Run was aborted" } : { status: 5, errorMessage: "" };
}
