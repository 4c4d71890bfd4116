import type { SetTimer } from "../../../src/simulator/clock/set-timer.ts";
import { createSimulator, type Simulator } from "../../../src/simulator/create-simulator.ts";
import { DEFAULT_READINGS, OTHER_READINGS } from "../../../src/simulator/readings/readings.ts";
import { Random } from "../../random.ts";
import type { Judge } from "./judge.ts";
import { nextStep, type Seen } from "./next-step.ts";
import { API, faultOf } from "./oracle.ts";
import { type FuzzRequest, isRequest, type Step, toRequest } from "./step.ts";

export interface Failure {
  readonly seed: number;
  readonly fault: string;
  /** The steps that lead to it, the last one showing it. */
  readonly steps: readonly Step[];
}

/** How often each kind of answer came, by its name: so that a test can see that it has seen much. */
export type Tally = Map<string, number>;

const CLOCKS = ["manual", { poll: 900 }, { scale: 1_000 }] as const;
const REAL_TIME = Date.UTC(2026, 5, 1);

/** A simulator as the seed has it: another clock and other readings each time, and no real waiting. */
export function simulatorFor(seed: number): Simulator {
  return createSimulator({
    seed,
    clock: CLOCKS[seed % CLOCKS.length] ?? "manual",
    readings: seed % 2 === 0 ? DEFAULT_READINGS : OTHER_READINGS,
    waitLimit: 1,
    sendCallback: async () => ({ status: 200 }),
    platform: { now: () => REAL_TIME, pause: async () => {}, setTimer, setWaitTimer: setTimer },
  });
}

/** Not the platform's own, which lets a process end that waits for nothing else. */
const setTimer: SetTimer = (ms, callback) => {
  const timer = setTimeout(callback, Math.min(ms, 1_000));
  return () => clearTimeout(timer);
};

/** Makes `count` steps up from the seed, and plays them. The first fault ends it. */
export async function playBatch(
  seed: number,
  count: number,
  judge: Judge,
  tally: Tally = new Map(),
): Promise<Failure | undefined> {
  const random = new Random(seed);
  const simulator = simulatorFor(seed);
  const seen: Seen = { runs: [], links: [] };
  const steps: Step[] = [];
  try {
    while (steps.length < count) {
      const step = nextStep(random, seen);
      steps.push(step);
      const { fault, text, kind } = await play(simulator, step, judge);
      tally.set(kind, 1 + (tally.get(kind) ?? 0));
      if (fault !== undefined) return { seed, fault, steps };
      remember(seen, text);
    }
    return undefined;
  } finally {
    simulator.close();
  }
}

/** Plays steps that are given. What goes wrong at one of them is the result. */
export async function playSteps(
  seed: number,
  steps: readonly Step[],
  judge: Judge,
): Promise<string | undefined> {
  const simulator = simulatorFor(seed);
  try {
    for (const step of steps) {
      const { fault } = await play(simulator, step, judge);
      if (fault !== undefined) return fault;
    }
    return undefined;
  } finally {
    simulator.close();
  }
}

/** As few of the steps as still show a fault: halves, quarters… are left out in turn. */
export async function reduce({ seed, fault, steps }: Failure, judge: Judge): Promise<Failure> {
  let kept = steps;
  for (
    let size = Math.ceil(kept.length / 2);
    size >= 1;
    size = size === 1 ? 0 : Math.ceil(size / 2)
  ) {
    for (let from = 0; from < kept.length - 1; ) {
      const fewer = kept.filter(
        (_, index) => index < from || index >= Math.min(from + size, kept.length - 1),
      );
      if (fewer.length < kept.length && (await playSteps(seed, fewer, judge)) !== undefined)
        kept = fewer;
      else from += size;
    }
  }
  return { seed, fault: (await playSteps(seed, kept, judge)) ?? fault, steps: kept };
}

async function play(simulator: Simulator, step: Step, judge: Judge) {
  try {
    if (isRequest(step)) {
      const response = await simulator.fetch(toRequest(step));
      return { ...(await faultOf(step, response, judge)), kind: kindOf(step, response) };
    }
    await (await simulator.world(step.key)).advance(step.advanceMs);
    return { text: "", kind: "time passes" };
  } catch (error) {
    return {
      fault: `it threw ${error instanceof Error ? error.stack : String(error)}`,
      text: "",
      kind: "",
    };
  }
}

function kindOf({ method, url }: FuzzRequest, { status, headers }: Response): string {
  const made = headers.get("x-mock-error");
  if (made !== null) return made;
  const { origin, pathname } = new URL(url);
  return origin === API ? `${method} ${pathname} ${status}` : `file ${status}`;
}

function remember({ runs, links }: Seen, text: string): void {
  const [, run] = /"run_slug":"(\w+)"/.exec(text) ?? [];
  if (run !== undefined) runs.push(run);
  const [, link] = /"(?:download_url|all_logs_url)":"([^"]+)"/.exec(text) ?? [];
  if (link !== undefined) links.push(link);
  if (links.length > 200) links.splice(0, 100);
}
