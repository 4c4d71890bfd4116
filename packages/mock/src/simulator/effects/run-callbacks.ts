import type { RunCallback } from "../../generated/models.ts";
import type { Delivery } from "../callbacks/delivery.ts";
import type { Readings } from "../readings/readings.ts";
import { decimal } from "../run/money.ts";
import type { Run } from "../run/run.ts";
import { momentOf } from "../run/timeline.ts";
import type { WorldState } from "../world/state.ts";
import { callbackMoments } from "./callback-moments.ts";

type Status5 = Readings["status-5"];

/** The callbacks of a run, tried or not. */
export function deliveriesOf(state: WorldState, run: Run, status5: Status5): readonly Delivery[] {
  const { callbackUrl: url, slug } = run;
  if (url === undefined) return [];
  return callbackMoments(run).flatMap(({ event, at, comes, tellsOf }) => {
    const id = `${slug}-${event}`;
    const tried = state.deliveries.get(id);
    if (tried !== undefined) return [tried];
    if (!comes) return [];
    const { status } = momentOf(run, tellsOf ?? at, status5);
    const told = tellsOf === undefined ? {} : { tellsOf };
    return [{ id, run: slug, event, url, status, dueAt: at, ...told, attempts: [], done: false }];
  });
}

/** What a callback says: the run as it was at that moment. */
export function payloadOf(
  run: Run,
  { dueAt, tellsOf = dueAt, status }: Pick<Delivery, "dueAt" | "status" | "tellsOf">,
  status5: Status5,
): RunCallback {
  const { rows, charge } = momentOf(run, tellsOf, status5);
  return { run_slug: run.slug, status, results: rows, usage: decimal(charge) };
}
