export type { OpenApiDocument } from "./document/document.ts";
export type { Engine, EngineName } from "./engine.ts";
export type { MockErrorKind } from "./front/mock-error.ts";
export { MockSetupError } from "./mock-setup-error.ts";
export { createPrismEngine } from "./prism/prism-engine.ts";
export type { RequestEvent } from "./server/request-event.ts";
export type { Mock } from "./server/serve-engine.ts";
export { createSimulator, type Simulator } from "./simulator/create-simulator.ts";
export {
  DEFAULT_READINGS,
  OTHER_READINGS,
  READINGS,
  type ReadingName,
  type Readings,
} from "./simulator/readings/readings.ts";
export { type MockOptions, startMock } from "./start-mock.ts";
export type { PrismMockOptions } from "./start-prism.ts";
export {
  type SimulatorMock,
  type SimulatorMockOptions,
  startSimulator,
} from "./start-simulator.ts";
