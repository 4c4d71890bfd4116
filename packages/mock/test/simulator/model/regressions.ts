import type { Command, Setup, StartChoice, Story } from "./commands.ts";

const SETUP: Setup = { seed: 0, clock: "manual", readings: "default", plan: "pro", balance: 100 };

const PLAIN: StartChoice = {
  worker: "sim/succeeds",
  custom: {},
  system: {},
  waits: false,
  prefer: undefined,
  to: undefined,
};

/** Stories that once went wrong, each as short as it could be made. They are always played. */
export const REGRESSIONS: Readonly<Record<string, Story>> = {
  "money taken from under a run": story(SETUP, [
    start(PLAIN),
    { do: "balance", key: "alice", dollars: 0 },
    { do: "settle", key: "alice" },
    { do: "read", key: "alice", run: 0, size: 1 },
  ]),
  "a log that told of work after an abort": story(SETUP, [
    start({ ...PLAIN, waits: true }),
    { do: "abort", key: "alice", run: 0 },
    { do: "settle", key: "alice" },
    { do: "read", key: "alice", run: 0, size: 1 },
  ]),
  "the log of a run that hangs half-way, which was never answered": story(SETUP, [
    start({ ...PLAIN, worker: "sim/stuck-running" }),
    { do: "advance", key: "alice", ms: 20_000 },
    { do: "read", key: "alice", run: 0, size: 1 },
  ]),
  "an abort before the run begins, told of twice": story(
    { ...SETUP, clock: "scaled", readings: "other" },
    [
      start({ ...PLAIN, waits: true, to: "fails-once" }),
      { do: "abort", key: "alice", run: 0 },
      { do: "pass", ms: 7_200_000 },
    ],
  ),
  "an end in the millisecond of the beginning": story(SETUP, [
    start({ ...PLAIN, to: "never" }),
    { do: "advance", key: "alice", ms: 1_000 },
    { do: "end", key: "alice", run: 0, how: "succeeded" },
    { do: "advance", key: "alice", ms: 7_200_000 },
  ]),
};

function story(setup: Setup, commands: readonly Command[]): Story {
  return { setup, commands };
}

function start(choice: StartChoice): Command {
  return { do: "start", key: "alice", start: choice };
}
