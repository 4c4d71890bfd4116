import {
  DEFAULT_READINGS,
  OTHER_READINGS,
  type Readings,
  type SimulatorMock,
  startMock,
} from "@coreclaw/mock";
import { createGateJudge } from "../judges/gate-judge.ts";
import { createPrismJudge } from "../judges/prism-judge.ts";
import { startPrismProxy } from "./prism-proxy.ts";
import type { Target, TargetPlan } from "./target.ts";

/** The answers of the document, served by Prism. */
export const prism: TargetPlan = {
  name: "prism",
  readings: DEFAULT_READINGS,
  plays: false,
  async start() {
    const mock = await startMock({ engine: "prism" });
    return { url: mock.url, judges: { prism: await createPrismJudge() }, close: mock.close };
  },
};

/** The simulator, on the likelier side of every disagreement, and on the other. */
export const simulator: readonly TargetPlan[] = [
  simulated("simulator", DEFAULT_READINGS, alone),
  simulated("simulator, other readings", OTHER_READINGS, alone),
];

/** The same behind a proxy that looks at every exchange: an opinion that shares no code with the gate. */
export const simulatorBehindPrism: readonly TargetPlan[] = [
  simulated("simulator behind prism", DEFAULT_READINGS, behindPrism),
  simulated("simulator behind prism, other readings", OTHER_READINGS, behindPrism),
];

/** The simulator on chosen sides. */
export function simulatorWith(name: string, readings: Readings): TargetPlan {
  return simulated(name, readings, alone);
}

function simulated(
  name: string,
  readings: Readings,
  wrap: (simulator: SimulatorMock) => Promise<Target>,
): TargetPlan {
  const start = async () => await wrap(await startMock({ clock: "manual", readings }));
  return { name, readings, plays: true, start };
}

async function alone(simulator: SimulatorMock): Promise<Target> {
  const { url, close } = simulator;
  return { url, simulator, judges: { gate: createGateJudge() }, close };
}

async function behindPrism(simulator: SimulatorMock): Promise<Target> {
  const proxy = await startPrismProxy(simulator.url);
  const close = async () => {
    await proxy.close();
    await simulator.close();
  };
  const { url, watch } = proxy;
  const judges = { gate: createGateJudge(), prism: await createPrismJudge() };
  return { url, simulator, watch, judges, close };
}
