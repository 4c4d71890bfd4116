export type { OpenApiDocument } from "./document/document.ts";
export type { Engine, EngineName } from "./engine.ts";
export type { MockErrorKind } from "./front/mock-error.ts";
export { MockSetupError } from "./mock-setup-error.ts";
export { createPrismEngine } from "./prism/prism-engine.ts";
export type { RequestEvent } from "./server/request-event.ts";
export type { Mock } from "./server/serve-engine.ts";
export { DEFAULT_READINGS, OTHER_READINGS } from "./simulator/readings/readings.ts";
export {
  type Account,
  type CallbackHosts,
  type CallbackResult,
  type CallbackView,
  type ClockSetting,
  type ControlGuard,
  createSimulator,
  type Duration,
  type FaultRule,
  type FaultView,
  type FaultWish,
  type KeyRefusal,
  type OutgoingCallback,
  type PlanName,
  type Platform,
  type ReadingName,
  type Readings,
  type RunScenario,
  type RunView,
  type SendCallback,
  type Simulator,
  type SimulatorOptions,
  type Snapshot,
  type UniverseSnapshot,
  type WorldControl,
} from "./simulator.ts";
export { type MockOptions, startMock } from "./start-mock.ts";
export type { PrismMockOptions } from "./start-prism.ts";
export {
  type SimulatorMock,
  type SimulatorMockOptions,
  startSimulator,
} from "./start-simulator.ts";
