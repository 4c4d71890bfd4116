import { Refusal } from "../core/refusal.ts";
import { momentOf } from "../run/timeline.ts";
import { findRun } from "./find-run.ts";
import type { Handler } from "./handler.ts";

/** A run that is being aborted already stays so: repeating the call ends in the same state. */
export const abortRun: Handler<"abortRun"> = ({ run_slug }, context) => {
  const { now, readings, world, watch } = context;
  const run = findRun(context, run_slug);
  const { status, final } = momentOf(run, now, readings["status-5"]);
  if (final) {
    const code = Number(readings["late-abort"]);
    throw new Refusal(code, code === 4000 ? "the run has ended and cannot be aborted" : undefined);
  }
  if (status !== 5) {
    world.commit({ type: "abort-accepted", slug: run.slug, at: now });
    watch(run.slug);
  }
  return null;
};
