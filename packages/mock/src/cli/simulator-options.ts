import { nearest } from "../front/nearest.ts";
import type { CallbackHosts } from "../simulator/callbacks/callback-policy.ts";
import type { ClockSetting } from "../simulator/clock/clock.ts";
import { CLOCK_FORMS, parseClock } from "../simulator/clock/parse-clock.ts";
import { rulesOf } from "../simulator/faults/fault-wish.ts";
import { type Readings, resolveReadings } from "../simulator/readings/readings.ts";
import { RUN_SCENARIOS, type RunScenario } from "../simulator/scenarios/run-scenarios.ts";
import { findScenario } from "../simulator/scenarios/scenario.ts";
import { PLANS, type PlanName } from "../simulator/world/state.ts";
import type { SimulatorMockOptions } from "../start-simulator.ts";
import type { CliValues } from "./options.ts";
import { parsePort } from "./parse-port.ts";
import { UsageError } from "./usage-error.ts";

/** Beside the API's own port, unless that is the API's. */
const FILES_PORT = 4011;

/** @throws {UsageError} A value is wrong. */
export function simulatorOptions(values: CliValues, port: number): SimulatorMockOptions {
  const files = values["files-port"];
  return {
    seed: values.seed,
    clock: given(values.clock, clockOf),
    scenario: given(values.scenario, scenarioOf),
    faults: faultsOf(values.fault ?? []),
    plan: given(values.plan, planOf),
    balance: given(values.balance, balanceOf),
    readings: readingsOf(values.reading ?? []),
    history: values["no-history"] !== true,
    stateFile: values.state,
    coverageFile: values.coverage,
    filesPort: given(files, parsePort),
    preferredFilesPort: port === FILES_PORT ? 0 : FILES_PORT,
    callbackHosts: given(values["callback-hosts"], callbackHostsOf),
    controlToken: values["control-token"],
    controlHosts: values["control-hosts"]?.split(","),
  };
}

function given<T>(text: string | undefined, read: (text: string) => T): T | undefined {
  return text === undefined ? undefined : read(text);
}

function clockOf(text: string): ClockSetting {
  const clock = parseClock(text);
  if (clock !== undefined) return clock;
  throw new UsageError(`There is no clock "${text}". Use ${CLOCK_FORMS}.`);
}

function scenarioOf(text: string): RunScenario {
  const found = findScenario(text);
  if (found?.to === "run") return found.name;
  if (found !== undefined) {
    throw new UsageError(
      `"${text}" is about single requests. Ask for it with the header Prefer: scenario=${found.name}.`,
    );
  }
  const hint = nearest(text, Object.keys(RUN_SCENARIOS), 3).join(", ");
  throw new UsageError(`There is no scenario "${text}". Nearest: ${hint}.`);
}

function planOf(text: string): PlanName {
  if (Object.hasOwn(PLANS, text)) return text as PlanName; // its own key
  throw new UsageError(`There is no plan "${text}". Use ${Object.keys(PLANS).join(", ")}.`);
}

function balanceOf(text: string): number {
  if (/^\d{1,9}(?:\.\d{1,4})?$/.test(text)) return Number(text);
  throw new UsageError(`"${text}" is no balance. Use US dollars, for example 12.5.`);
}

function faultsOf(wishes: readonly string[]): readonly string[] {
  try {
    for (const wish of wishes) rulesOf(wish);
    return wishes;
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(error.message);
    throw error;
  }
}

function readingsOf(entries: readonly string[]): Readings {
  const pairs = entries.map((entry) => {
    const [name = "", ...value] = entry.split("=");
    return [name, value.join("=")];
  });
  try {
    return resolveReadings(Object.fromEntries(pairs));
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(error.message);
    throw error;
  }
}

function callbackHostsOf(text: string): CallbackHosts {
  return text === "loopback" || text === "any" ? text : text.split(",");
}
