import { isRecord } from "../document/document.ts";
import type { ClockSetting } from "./clock/clock.ts";
import { parseClock } from "./clock/parse-clock.ts";
import { MOST_OF_ALL, requireRoom } from "./faults/fault-state.ts";
import { type FaultWish, rulesOf } from "./faults/fault-wish.ts";
import { isRunScenario, type RunScenario } from "./scenarios/run-scenarios.ts";
import type { WorldDefaults } from "./world/genesis.ts";
import { SnapshotError } from "./world/snapshot.ts";

/** What was said about worlds to come since the simulator was made; the rest is in its options. */
export type ChangedDefaults = Partial<Pick<WorldDefaults, "clock" | "scenario" | "faults">>;

/** The same as JSON, where `null` stands for no scenario. */
export interface DefaultsSnapshot {
  readonly clock?: ClockSetting;
  readonly scenario?: RunScenario | null;
  readonly faults?: readonly FaultWish[];
}

/** Undefined where nothing was said. */
export function takeDefaultsSnapshot(changed: ChangedDefaults): DefaultsSnapshot | undefined {
  if (Object.keys(changed).length === 0) return undefined;
  const { scenario = null, ...rest } = changed;
  return structuredClone("scenario" in changed ? { ...rest, scenario } : rest);
}

/**
 * What a snapshot says, from outside or from this process; nothing where it has no such member.
 *
 * @throws {SnapshotError} It says what no simulator could have been told.
 */
export function readDefaultsSnapshot(value: unknown = {}): ChangedDefaults {
  if (!isRecord(value)) return refuse("defaults");
  const { clock, scenario, faults } = value;
  return {
    ...(clock === undefined ? {} : { clock: parseClock(clock) ?? refuse("defaults.clock") }),
    ...(scenario === undefined ? {} : { scenario: scenarioIn(scenario) }),
    ...(faults === undefined ? {} : { faults: faultsIn(faults) }),
  };
}

function scenarioIn(value: unknown): RunScenario | undefined {
  if (value === null) return undefined;
  return typeof value === "string" && isRunScenario(value) ? value : refuse("defaults.scenario");
}

function faultsIn(value: unknown): readonly FaultWish[] {
  if (!Array.isArray(value)) return refuse("defaults.faults");
  const wishes = structuredClone(value);
  try {
    requireRoom(wishes.flatMap(rulesOf).length, MOST_OF_ALL);
    return wishes;
  } catch {
    return refuse("defaults.faults");
  }
}

function refuse(member: string): never {
  throw new SnapshotError(
    `The snapshot is broken: no simulator has such a member \`${member}\`. Take a new one.`,
  );
}
