import type { Table } from "./table.ts";

/** How long and how often to measure. */
export interface Effort {
  /** Seconds of load in each measurement. */
  readonly seconds: number;
  /** Seconds of load before each measurement that do not count. */
  readonly warmUpSeconds: number;
  /** How often each target is measured, one after the other in turns. */
  readonly rounds: number;
}

export interface Context extends Effort {
  /** Tells the person who waits what is going on now. */
  readonly progress: (line: string) => void;
}

export interface Result {
  readonly tables: readonly Table[];
  /** Figures that the project wants to reach; printed, never asserted. */
  readonly goals?: readonly Goal[];
  /** What a reader has to know to judge the figures. */
  readonly notes?: readonly string[];
}

export interface Goal {
  readonly text: string;
  /** Undefined when it could not be measured. */
  readonly value: number | undefined;
  readonly atLeast?: number;
  readonly atMost?: number;
}

export interface Benchmark {
  readonly title: string;
  readonly run: (context: Context) => Promise<Result>;
}

/** The benchmark cannot run here. The message is one line and says what to do. */
export class BenchError extends Error {
  override readonly name = "BenchError";
}
