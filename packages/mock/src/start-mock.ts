import { ENGINE_NAMES, isEngineName } from "./engine.ts";
import { nearest } from "./front/nearest.ts";
import { MockSetupError } from "./mock-setup-error.ts";
import type { Mock } from "./server/serve-engine.ts";
import { type PrismMockOptions, startPrism } from "./start-prism.ts";
import {
  type SimulatorMock,
  type SimulatorMockOptions,
  startSimulator,
} from "./start-simulator.ts";

export type MockOptions = PrismMockOptions | SimulatorMockOptions;

/**
 * Starts a mock server: the simulator, or with `engine: "prism"` the examples of a document.
 *
 * @throws {MockSetupError} An option, the document, the port or the host cannot be used, or the
 *   engine is not installed.
 */
export function startMock(options: PrismMockOptions): Promise<Mock>;
export function startMock(options?: SimulatorMockOptions): Promise<SimulatorMock>;
export function startMock(options: MockOptions): Promise<Mock>;
export async function startMock(options: MockOptions = {}): Promise<Mock> {
  const { engine = "sim" } = options;
  if (!isEngineName(engine)) {
    const [hint] = nearest(engine, ENGINE_NAMES, 1);
    throw new MockSetupError(
      `There is no engine ${JSON.stringify(engine)}. Did you mean ${hint}? Use ${ENGINE_NAMES.join(" or ")}.`,
    );
  }
  if (options.engine === "prism") return await startPrism(options);
  if ("document" in options && options.document !== undefined) {
    throw new MockSetupError(
      'The simulator knows the CoreClaw contract alone. Serve another document with engine: "prism".',
    );
  }
  return await startSimulator(options);
}
