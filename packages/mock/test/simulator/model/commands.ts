import * as fc from "fast-check";
import { TASKS } from "../../../src/simulator/catalogue/tasks.ts";
import { RUN_SCENARIOS } from "../../../src/simulator/scenarios/run-scenarios.ts";
import { RECEIVERS, type ReceiverName } from "./receiver.ts";

/** The world that a story is told in; plain data, as the commands, so that a failure can be kept. */
export interface Setup {
  readonly seed: number;
  readonly clock: "manual" | "poll" | "scaled";
  readonly readings: "default" | "other";
  readonly plan: "free" | "pro";
  readonly balance: number;
}

/** One step of a story. `run` counts the runs of the account, modulo their number. */
export type Command =
  | { readonly do: "start"; readonly key: Key; readonly start: StartChoice }
  | { readonly do: "task"; readonly key: Key; readonly task: number; readonly to: ReceiverName }
  | { readonly do: "rerun"; readonly key: Key; readonly run: number; readonly to: ReceiverName }
  | { readonly do: "abort"; readonly key: Key; readonly run: number }
  | { readonly do: "end"; readonly key: Key; readonly run: number; readonly how: EndChoice }
  | { readonly do: "advance"; readonly key: Key; readonly ms: number }
  | { readonly do: "settle"; readonly key: Key }
  | { readonly do: "pass"; readonly ms: number }
  | { readonly do: "read"; readonly key: Key; readonly run: number; readonly size: number }
  | { readonly do: "balance"; readonly key: Key; readonly dollars: number }
  | { readonly do: "traffic"; readonly key: Key; readonly bytes: number }
  | { readonly do: "remember" | "return" | "fork" | "reset"; readonly key: Key };

export type Key = "alice" | "bob";
type EndChoice = "succeeded" | "failed";

export interface StartChoice {
  readonly worker: string;
  readonly custom: Readonly<Record<string, unknown>>;
  readonly system: Readonly<Record<string, number>>;
  readonly waits: boolean;
  readonly prefer: string | undefined;
  readonly to: ReceiverName | undefined;
}

const scenario = fc.constantFrom(...Object.keys(RUN_SCENARIOS));
const key = fc.constantFrom<Key>("alice", "alice", "alice", "bob");
const run = fc.nat(12);
const to = fc.constantFrom(...RECEIVERS);
const ms = fc.constantFrom(
  ...[0, 1, 250, 500, 999, 1_000, 1_001, 1_500, 2_000, 2_001, 5_000, 10_000, 20_000, 60_000],
  ...[360_000, 1_799_000, 1_801_000, 7_200_000, 3_500_000_000, 63_072_000_000],
);

const simulated = fc.record({
  worker: scenario.map((name) => `sim/${name}`),
  custom: fc.record(
    {
      rows: fc.oneof(fc.integer({ min: 0, max: 60 }), fc.constantFrom(1, 100, 101, 230)),
      note: fc.constantFrom("a, b", 'he said ""no"', "=1+1", "two\r\nlines", "", "名字 😀", " "),
    },
    { requiredKeys: [] },
  ),
});

const real = fc
  .constantFrom(...TASKS)
  .map(({ worker, custom }) => ({ worker, custom: { ...custom } }));

/** Limits that bite early, late and never. */
const system = fc.record(
  {
    execute_limit_time_seconds: fc.constantFrom(1, 2, 5, 30, 1_800, 5_000_000, 1e12),
    max_total_charge: fc.constantFrom(0, 0.0001, 0.002, 0.0217, 0.3, 50),
    max_total_traffic: fc.constantFrom(0, 0.001, 0.5, 1, 3, 1e6),
  },
  { requiredKeys: [] },
);

const start: fc.Arbitrary<StartChoice> = fc
  .record({
    what: fc.oneof({ weight: 3, arbitrary: simulated }, real),
    system,
    waits: fc.integer({ min: 0, max: 4 }).map((number) => number === 0),
    prefer: fc.option(scenario, { nil: undefined, freq: 4 }),
    to: fc.option(to, { nil: undefined }),
  })
  .map(({ what, ...rest }) => ({ ...what, ...rest }));

const command: fc.Arbitrary<Command> = fc.oneof(
  { weight: 9, arbitrary: fc.record({ do: fc.constant("start" as const), key, start }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant("task" as const), key, task: fc.nat(7), to }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("rerun" as const), key, run, to }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant("abort" as const), key, run }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant("end" as const),
      key,
      run,
      how: fc.constantFrom<EndChoice>("succeeded", "failed"),
    }),
  },
  { weight: 10, arbitrary: fc.record({ do: fc.constant("advance" as const), key, ms }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("settle" as const), key }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant("pass" as const), ms }) },
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant("read" as const),
      key,
      run,
      size: fc.integer({ min: 1, max: 60 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant("balance" as const),
      key,
      dollars: fc.constantFrom(0, 0.0001, 0.05, 3),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant("traffic" as const),
      key,
      bytes: fc.constantFrom(0, 1, 1_000_000, 5_000_000_000),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom(
        "remember" as const,
        "return" as const,
        "fork" as const,
        "reset" as const,
      ),
      key,
    }),
  },
);

const setup: fc.Arbitrary<Setup> = fc.record({
  seed: fc.nat(1_000),
  clock: fc.constantFrom("manual" as const, "manual" as const, "poll" as const, "scaled" as const),
  readings: fc.constantFrom("default" as const, "other" as const),
  plan: fc.constantFrom("pro" as const, "free" as const),
  balance: fc.constantFrom(100, 100, 5, 0.05, 0),
});

export interface Story {
  readonly setup: Setup;
  readonly commands: readonly Command[];
}

/** Stories of about forty commands. */
export const story: fc.Arbitrary<Story> = fc.record({
  setup,
  commands: fc.array(command, { minLength: 1, maxLength: 80, size: "max" }),
});
