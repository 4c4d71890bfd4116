import type { RunRecord } from "@coreclaw/client";

const WORDS = ["", "Waiting", "Running", "Succeeded", "Failed", "Aborted"];

const ABORTED = 5;

/** Looks after which a run in state 5 that names no end counts as over all the same. */
const PATIENCE = 20;

/** Whether nothing more will happen to a run. In state 5 it may still be about to end. */
export function isOver({ status, finished_at }: RunRecord, looks: number): boolean {
  if (status === ABORTED) return finished_at > 0 || looks >= PATIENCE;
  return status === 3 || status === 4;
}

/** The state of a run for people. The API may have states that are not known yet. */
export function stateWord({ status, finished_at }: RunRecord): string {
  if (status === ABORTED && finished_at === 0) return "Aborting";
  return WORDS[status] || `State ${status}`;
}
