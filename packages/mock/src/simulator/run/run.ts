import type { CpuCores, MemoryMb } from "../../generated/models.ts";
import type { CustomInput } from "../catalogue/worker.ts";
import type { CallbackFault } from "../faults/callback-faults.ts";
import type { RunScenario } from "../scenarios/run-scenarios.ts";

/**
 * What is stored of a run: how it began, and what was done to it. Its state, rows, log and cost at
 * any time follow from this (`timeline.ts`). A change makes a new value.
 */
export interface Run {
  readonly slug: string;
  /** The Worker's ULID-shaped slug. */
  readonly worker: string;
  readonly version: string;
  readonly system: System;
  readonly custom: CustomInput;
  readonly scenario: RunScenario;
  /** What chose the scenario; undefined for runs that were there before the world began. */
  readonly chosenBy?: ChosenBy | undefined;
  /** Virtual Unix milliseconds of the start. */
  readonly acceptedAt: number;
  readonly origin: "api" | "web";
  readonly callbackUrl?: string | undefined;
  /** What goes wrong with its callbacks. */
  readonly callbackFault?: CallbackFault | undefined;
  /** What the account could spend when the run began, in ten-thousandths of a US dollar. */
  readonly budget: number;
  /** What the account could transfer when the run began, in bytes. */
  readonly trafficBudget: number;
  /** When an abort was accepted. */
  readonly abortedAt?: number | undefined;
  /** An end that was decided from outside. */
  readonly forced?: ForcedEnd | undefined;
}

/** Where the scenario of a run came from, the strongest first. */
export type ChosenBy = "request" | "input" | "worker" | "key" | "world" | "default";

export interface ForcedEnd {
  readonly at: number;
  readonly status: 3 | 4;
  readonly message: string;
}

/** Resources and limits, complete; 0 sets no limit on charge and traffic. */
export interface System {
  readonly cpus: CpuCores;
  /** Megabytes. */
  readonly memory: MemoryMb;
  readonly limitSeconds: number;
  /** US dollars. */
  readonly maxCharge: number;
  /** Megabytes. */
  readonly maxTraffic: number;
  readonly region: string;
}
