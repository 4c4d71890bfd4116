import type { Delivery } from "../callbacks/delivery.ts";
import type { Clock } from "../clock/clock.ts";
import type { FaultState } from "../faults/fault-state.ts";
import type { Run } from "../run/run.ts";
import type { KeyRefusal } from "../scenarios/request-scenarios.ts";
import type { RunScenario } from "../scenarios/run-scenarios.ts";

/** Everything that one API key sees. What is in the maps is never changed, only replaced. */
export interface WorldState {
  /** Names the world in links; made from the key, which cannot be read back from it. */
  readonly id: string;
  /** Every chance in the world follows from it. */
  readonly seed: string;
  readonly createdAt: number;
  clock: Clock;
  account: Account;
  /** What the key makes of its runs, where it says so. */
  readonly keyScenario: RunScenario | undefined;
  /** What the other runs do that were not told otherwise. */
  scenario: RunScenario | undefined;
  /** How many runs were ever started. */
  started: number;
  /** By slug, the oldest first. */
  readonly runs: Map<string, Run>;
  /** What runs cost that are no longer kept. */
  forgotten: Spent;
  /** What goes wrong; undefined where nothing ever did. */
  faults?: FaultState | undefined;
  /** Attempts to deliver callbacks, by the id of the delivery. */
  readonly deliveries: Map<string, Delivery>;
}

export interface Account {
  readonly plan: PlanName;
  /** Money ever granted, in ten-thousandths of a US dollar. */
  readonly granted: number;
  /** Traffic ever granted, in bytes. */
  readonly trafficGranted: number;
  /** Unix seconds. */
  readonly trafficExpiresAt: number;
  /** What the key is refused with, whatever it asks for. */
  readonly refused?: KeyRefusal | undefined;
  /** Requests per second of virtual time; undefined sets no limit. */
  readonly requestsPerSecond?: number | undefined;
}

/** How many runs may be going on at once. Source: the vendor's page on concurrency limits. */
export const PLANS = { free: 2, starter: 5, pro: 10, business: 50 } as const;

export type PlanName = keyof typeof PLANS;

export interface Spent {
  /** Ten-thousandths of a US dollar. */
  readonly charge: number;
  /** Bytes. */
  readonly traffic: number;
}

/** A copy that later events of the original do not reach; the values in it are shared. */
export function copyState(state: WorldState): WorldState {
  return { ...state, runs: new Map(state.runs), deliveries: new Map(state.deliveries) };
}
