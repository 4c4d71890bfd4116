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
  return momentsOf(run).flatMap(({ event, at, comes }) => {
    const id = `${slug}-${event}`;
    const tried = state.deliveries.get(id);
    if (tried !== undefined) return [tried];
    if (!comes) return [];
    const { status } = momentOf(run, at, status5);
    return [{ id, run: slug, event, url, status, dueAt: at, attempts: [], done: false }];
  });
}

/** What a callback says: the run as it was at that moment. */
export function payloadOf(
  run: Run,
  { dueAt, status }: Pick<Delivery, "dueAt" | "status">,
  status5: Status5,
): RunCallback {
  const { rows, charge } = momentOf(run, dueAt, status5);
  return { run_slug: run.slug, status, results: rows, usage: decimal(charge) };
}

interface CallbackMoment {
  readonly event: number;
  readonly at: number;
  /** Whether there is such a moment in the run's life, as far as is known by now. */
  readonly comes: boolean;
}

function momentsOf(run: Run): readonly CallbackMoment[] {
  const begin = planOf(run).runningAt;
  const end = endsAt(run);
  // An abort may stop a run before it begins; it ends a little later, and tells that alone.
  return [
    { event: 0, at: begin, comes: begin < stopsAt(run) },
    { event: 1, at: end, comes: end < Number.POSITIVE_INFINITY },
  ];
}
