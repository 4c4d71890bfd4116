// The simulator alone, for browsers and Service Workers too: nothing of Node is behind it.

export type { CallbackHosts } from "./simulator/callbacks/callback-policy.ts";
export type {
  CallbackResult,
  OutgoingCallback,
  SendCallback,
} from "./simulator/callbacks/send-callback.ts";
export type { ClockSetting } from "./simulator/clock/clock.ts";
export type { Duration } from "./simulator/clock/duration.ts";
export type { ControlGuard } from "./simulator/control/guard.ts";
export { createSimulator, type Simulator } from "./simulator/create-simulator.ts";
export type { FaultWish } from "./simulator/faults/fault-wish.ts";
export type { FaultRule } from "./simulator/faults/rule.ts";
export type { Platform } from "./simulator/platform.ts";
export type { ReadingName, Readings } from "./simulator/readings/readings.ts";
export type { KeyRefusal } from "./simulator/scenarios/request-scenarios.ts";
export type { RunScenario } from "./simulator/scenarios/run-scenarios.ts";
export type { SimulatorOptions } from "./simulator/settings.ts";
export type { UniverseSnapshot } from "./simulator/universe-snapshot.ts";
export type { Snapshot } from "./simulator/world/snapshot.ts";
export type { Account, PlanName } from "./simulator/world/state.ts";
export type { CallbackView, FaultView, RunView, WorldControl } from "./simulator/world-control.ts";
