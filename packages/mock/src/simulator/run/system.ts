import type { CpuCores, MemoryMb, SystemParameters } from "../../generated/models.ts";
import type { Worker } from "../catalogue/worker.ts";
import { Refusal } from "../core/refusal.ts";
import type { System } from "./run.ts";

/** Each number of cores goes with one size of memory, in megabytes. Source: the vendor's v1 pages. */
const MEMORY_OF_CPUS: ReadonlyMap<CpuCores, MemoryMb> = new Map([
  [0.125, 512],
  [0.25, 1024],
  [0.5, 2048],
  [1, 4096],
  [2, 8192],
  [4, 16384],
]);
const CPUS_OF_MEMORY: ReadonlyMap<MemoryMb, CpuCores> = new Map(
  [...MEMORY_OF_CPUS].map(([cpus, memory]) => [memory, cpus]),
);

/**
 * Resources and limits of a run: what the start says, and the Worker's defaults for the rest. One
 * of `cpus` and `memory` brings the other with it.
 *
 * @throws {Refusal} 4000: the two do not go together.
 */
export function resolveSystem(worker: Worker, sent: SystemParameters | undefined): System {
  const { system } = worker;
  const cpus = sent?.cpus ?? CPUS_OF_MEMORY.get(sent?.memory ?? system.memory) ?? system.cpus;
  const memory = sent?.memory ?? MEMORY_OF_CPUS.get(cpus) ?? system.memory;
  if (MEMORY_OF_CPUS.get(cpus) !== memory) {
    const fits = MEMORY_OF_CPUS.get(cpus);
    throw new Refusal(
      4000,
      `input.parameters.system: ${cpus} cpus go with ${fits} MB of memory, not ${memory}`,
    );
  }
  return {
    cpus,
    memory,
    limitSeconds: sent?.execute_limit_time_seconds ?? system.execute_limit_time_seconds,
    maxCharge: sent?.max_total_charge ?? system.max_total_charge,
    maxTraffic: sent?.max_total_traffic ?? system.max_total_traffic,
    region: sent?.proxy_region ?? "US",
  };
}
