import type { Delivery } from "../callbacks/delivery.ts";
import type { Clock } from "../clock/clock.ts";
import type { FaultState, RuleCounts } from "../faults/fault-state.ts";
import type { ForcedEnd, Run } from "../run/run.ts";
import type { RunScenario } from "../scenarios/run-scenarios.ts";
import type { Cut } from "./ledger.ts";
import type { Account, Spent, WorldState } from "./state.ts";

/** All that can happen to a world; what is read from it is a function of these and of the time. */
export type WorldEvent =
  | { readonly type: "run-started"; readonly run: Run }
  | { readonly type: "abort-accepted"; readonly slug: string; readonly at: number }
  | { readonly type: "run-ended"; readonly slug: string; readonly end: ForcedEnd }
  | ({ readonly type: "run-cut" } & Cut)
  | { readonly type: "run-forgotten"; readonly slug: string; readonly spent: Spent }
  | { readonly type: "callback-attempted"; readonly delivery: Delivery }
  | { readonly type: "account-changed"; readonly account: Account }
  | { readonly type: "scenario-chosen"; readonly scenario: RunScenario | undefined }
  | { readonly type: "faults-changed"; readonly faults: FaultState }
  | { readonly type: "faults-counted"; readonly counts: RuleCounts }
  | { readonly type: "clock-changed"; readonly clock: Clock };

/** The only place where a world changes. */
export function apply(state: WorldState, event: WorldEvent): void {
  switch (event.type) {
    case "run-started":
      state.runs.set(event.run.slug, event.run);
      state.started++;
      return;
    case "abort-accepted":
      changeRun(state, event.slug, (run) => ({ ...run, abortedAt: event.at }));
      return;
    case "run-ended":
      changeRun(state, event.slug, (run) => ({ ...run, forced: event.end }));
      return;
    case "run-cut": {
      const { budget, trafficBudget } = event;
      changeRun(state, event.slug, (run) => ({ ...run, budget, trafficBudget }));
      return;
    }
    case "run-forgotten":
      forget(state, event.slug, event.spent);
      return;
    case "callback-attempted":
      state.deliveries.set(event.delivery.id, event.delivery);
      return;
    case "account-changed":
      state.account = event.account;
      return;
    case "scenario-chosen":
      state.scenario = event.scenario;
      return;
    case "faults-changed":
      state.faults = event.faults;
      return;
    case "faults-counted":
      if (state.faults !== undefined) state.faults = { ...state.faults, counts: event.counts };
      return;
    case "clock-changed":
      state.clock = event.clock;
      return;
  }
}

function changeRun(state: WorldState, slug: string, change: (run: Run) => Run): void {
  const run = state.runs.get(slug);
  if (run !== undefined) state.runs.set(slug, change(run));
}

function forget(state: WorldState, slug: string, spent: Spent): void {
  state.runs.delete(slug);
  state.forgotten = {
    charge: state.forgotten.charge + spent.charge,
    traffic: state.forgotten.traffic + spent.traffic,
  };
  for (const [id, { run }] of state.deliveries) if (run === slug) state.deliveries.delete(id);
}
