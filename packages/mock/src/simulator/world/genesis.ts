import { type ClockSetting, createClock, now } from "../clock/clock.ts";
import { type FaultState, noFaults, withRules } from "../faults/fault-state.ts";
import { type FaultWish, rulesOf } from "../faults/fault-wish.ts";
import { UNITS_PER_DOLLAR } from "../run/money.ts";
import { momentOf } from "../run/timeline.ts";
import type { RunScenario } from "../scenarios/run-scenarios.ts";
import { historyOf } from "./history.ts";
import { traitsOf } from "./magic-key.ts";
import type { PlanName, WorldState } from "./state.ts";

/** What new worlds begin with. */
export interface WorldDefaults {
  readonly seed: string;
  readonly clock: ClockSetting;
  readonly plan: PlanName;
  /** US dollars. */
  readonly balance: number;
  /** What runs do that nobody says otherwise about. */
  readonly scenario: RunScenario | undefined;
  /** Whether a new account has a few runs behind it. */
  readonly history: boolean;
  /** What goes wrong. */
  readonly faults: readonly FaultWish[];
}

const TRAFFIC_BYTES = 10_000_000_000;
const MONTH_MS = 30 * 24 * 3_600_000;

/**
 * The world of a key, new. `id` is made from the key, `real` is the real time in Unix milliseconds.
 *
 * @throws {MockError} 400: the key begins with `sim_`, and means nothing.
 */
export function createWorldState(
  key: string,
  id: string,
  defaults: WorldDefaults,
  real: number,
): WorldState {
  const { seed, clock: setting, plan, balance, scenario, history } = defaults;
  const traits = traitsOf(key);
  const clock = createClock(setting, real);
  const createdAt = now(clock, real);
  const runs = history ? historyOf(`${seed} ${id}`, createdAt) : [];
  const past = runs.map((run) => momentOf(run, createdAt, "aborted"));
  const granted = {
    granted: Math.round(balance * UNITS_PER_DOLLAR),
    trafficGranted: TRAFFIC_BYTES,
    ...traits.account,
  };
  return {
    id,
    seed: `${seed} ${id}`,
    createdAt,
    clock,
    account: {
      plan,
      trafficExpiresAt: Math.floor((createdAt + MONTH_MS) / 1_000),
      ...traits.account,
      // What past runs cost was paid before: the account begins with the whole balance.
      granted: granted.granted + past.reduce((sum, { charge }) => sum + charge, 0),
      trafficGranted: granted.trafficGranted + past.reduce((sum, { traffic }) => sum + traffic, 0),
    },
    keyScenario: traits.scenario,
    scenario,
    started: runs.length,
    runs: new Map(runs.map((run) => [run.slug, run])),
    forgotten: { charge: 0, traffic: 0 },
    faults: faultStateOf(seed, [...defaults.faults, ...(traits.faults ? [traits.faults] : [])]),
    deliveries: new Map(),
  };
}

/** The chances are those of the seed alone: what goes wrong does not depend on whose world it is. */
function faultStateOf(seed: string, wishes: readonly FaultWish[]): FaultState | undefined {
  if (wishes.length === 0) return undefined;
  return wishes.reduce((state, wish) => withRules(state, wish, rulesOf(wish)), noFaults(seed));
}
