import type { RunCallback } from "../../generated/models.ts";
import type { Delivery } from "../callbacks/delivery.ts";
import type { Readings } from "../readings/readings.ts";
import { decimal } from "../run/money.ts";
import { planOf } from "../run/plan.ts";
import type { Run } from "../run/run.ts";
import { endsAt, momentOf, stopsAt } from "../run/timeline.ts";
import type { WorldState } from "../world/state.ts";

type Status5 = Readings["status-5"];

/** The callbacks of a run, tried or not: one when it begins to run, one when it ends. */
export function deliveriesOf(state: WorldState, run: Run, status5: Status5): readonly Delivery[] {
  const { callbackUrl: url, slug } = run;
  if (url === undefined) return [];
  return momentsOf(run).map(({ event, at }) => {
    const id = `${slug}-${event}`;
    const { status } = momentOf(run, at, status5);
    const fresh = { id, run: slug, event, url, status, dueAt: at, attempts: [], done: false };
    return state.deliveries.get(id) ?? fresh;
  });
}

/** What a callback says: the run as it was at that moment. */
export function payloadOf(run: Run, at: number, status5: Status5): RunCallback {
  const { status, rows, charge } = momentOf(run, at, status5);
  return { run_slug: run.slug, status, results: rows, usage: decimal(charge) };
}

function momentsOf(run: Run): readonly { readonly event: number; readonly at: number }[] {
  const begin = planOf(run).runningAt;
  const end = endsAt(run);
  const moments = [
    // An abort may stop a run before it begins; it ends a little later, and tells that alone.
    { event: 0, at: begin < stopsAt(run) ? begin : Number.POSITIVE_INFINITY },
    { event: 1, at: end },
  ];
  return moments.filter(({ at }) => at < Number.POSITIVE_INFINITY);
}
