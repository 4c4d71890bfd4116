import type { Worker } from "../worker.ts";

/** What most Workers have in common; a Worker that differs says so after it. */
export const ORDINARY = {
  system: {
    cpus: 0.5,
    memory: 2048,
    execute_limit_time_seconds: 1800,
    max_total_charge: 5,
    max_total_traffic: 1000,
  },
  pace: { queueMs: 1_500, firstRowMs: 2_500, perRowMs: 400 },
  price: { start: 0.002, row: 0.0015, coreHour: 0.04, rowBytes: 180_000 },
} satisfies Pick<Worker, "system" | "pace" | "price">;

/** For Workers that open a browser: more of everything. */
export const HEAVY = {
  system: {
    cpus: 1,
    memory: 4096,
    execute_limit_time_seconds: 3600,
    max_total_charge: 20,
    max_total_traffic: 4000,
  },
  pace: { queueMs: 2_500, firstRowMs: 6_000, perRowMs: 1_200 },
  price: { start: 0.01, row: 0.004, coreHour: 0.08, rowBytes: 1_400_000 },
} satisfies Pick<Worker, "system" | "pace" | "price">;
