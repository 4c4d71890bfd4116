import type { Run } from "../../src/simulator/run/run.ts";
import { resolveSystem } from "../../src/simulator/run/system.ts";
import { workerOf } from "../../src/simulator/run/worker-of.ts";

/** For tests: a run of the museum Worker that began at `STARTED`, with what a test says otherwise. */
export function exampleRun(changes: Partial<Run> = {}): Run {
  const worker = workerOf(changes.worker ?? "01KJPSRZA0G823E7NTZ0AGFCXT");
  return {
    slug: "01KDVDNA009318HVB2CJ934WD0",
    worker: worker.slug,
    version: "v1.4.2",
    system: resolveSystem(worker, undefined),
    custom: { places: ["Aarhus", "Ghent"], max_results: 5 },
    scenario: "succeeds",
    acceptedAt: STARTED,
    origin: "api",
    budget: 1_000_000,
    trafficBudget: 10_000_000_000,
    ...changes,
  };
}

export const STARTED = 1_767_225_600_000;
