import assert from "node:assert/strict";
import type { RunRecord } from "../../../src/generated/models.ts";
import type { Arrival } from "./receiver.ts";

/** Milliseconds between an attempt that failed and the next one. */
const WAITS = [10_000, 60_000, 300_000, 1_800_000];

/**
 * What came in must fit the runs: one callback when a run has begun, one when it has ended, each
 * repeated by the schedule until it is taken, and the last one saying what the record says.
 */
export function checkCallbacks(
  runs: readonly RunRecord[],
  arrivals: readonly Arrival[],
  now: number,
  isExact: boolean,
): void {
  for (const run of runs) {
    const ours = arrivals.filter(({ payload }) => payload.run_slug === run.slug);
    const begun = ours.filter(({ payload }) => payload.status < 3);
    const final = ours.filter(({ payload }) => payload.status > 2);
    checkAttempts(begun, now, isExact);
    checkAttempts(final, now, isExact);
    checkFinal(run, final, isExact);
    for (const { payload } of begun) assert.equal(payload.status, 2);
  }
}

function checkFinal(run: RunRecord, final: readonly Arrival[], isExact: boolean): void {
  if (run.finished_at === 0) {
    assert.equal(final.length, 0, "no final callback before the end");
    return;
  }
  const { slug: run_slug, status, results, usage } = run;
  for (const { payload } of final) assert.deepEqual(payload, { run_slug, status, results, usage });
  const [first] = final;
  if (first === undefined || !isExact) return;
  assert.equal(Math.floor(first.at / 1_000), run.finished_at, "it comes when the run ends");
}

/** At most five, at the times of the schedule, none after one that was taken, and none left out. */
function checkAttempts(attempts: readonly Arrival[], now: number, isExact: boolean): void {
  for (const [index, { at, outcome }] of attempts.entries()) {
    const next = attempts[index + 1];
    if (outcome !== "failed") assert.equal(next, undefined, `another attempt after ${outcome}`);
    const wait = WAITS[index];
    if (wait === undefined) assert.equal(next, undefined, "a sixth attempt");
    if (wait === undefined || outcome !== "failed" || !isExact) continue;
    if (next === undefined) assert(now < at + wait, `no attempt at ${at + wait}, and it is ${now}`);
    else assert.equal(next.at, at + wait, "the wait before the next attempt");
  }
}
