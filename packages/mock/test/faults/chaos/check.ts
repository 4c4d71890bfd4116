import { replayOptions } from "../../../src/cli/replay-options.ts";
import { createSimulator } from "../../../src/simulator/create-simulator.ts";
import { type Outcome, playChaos } from "./play.ts";

/** A chaos run that broke a promise. Its message ends with one line that plays it again. */
export class ChaosError extends Error {
  override readonly name = "ChaosError";

  constructor(what: string, seed: number, profile: string) {
    super(
      `${what}\nReplay: coreclaw-mock ${replayOptions({ seed, clock: CLOCK, faults: [profile] })}`,
    );
  }
}

/** Says what is wrong with a run of chaos; undefined where all is well. */
export type Promise_ = (play: Play) => string | undefined;

export interface Play {
  readonly outcomes: readonly Outcome[];
  /** Runs that were started, whatever the program got to know of it. */
  readonly started: number;
}

/** Plays one run of chaos and holds it against promises. @throws {ChaosError} One is broken. */
export async function checkChaos(
  seed: number,
  profile: string,
  promises: readonly Promise_[],
): Promise<Play> {
  const play = await played(seed, profile);
  for (const promise of promises) {
    const broken = promise(play);
    if (broken !== undefined) throw new ChaosError(broken, seed, profile);
  }
  return play;
}

const CLOCK = { poll: 5_000 };

/** Nobody waits for real delays here. */
const setWaitTimer = (_: number, callback: () => void) => {
  const timer = setTimeout(callback, 0);
  return () => clearTimeout(timer);
};

async function played(seed: number, profile: string): Promise<Play> {
  using simulator = createSimulator({
    seed,
    clock: CLOCK,
    faults: [profile],
    history: false,
    platform: { now: () => 1_767_225_600_000, setWaitTimer },
  });
  const outcomes = await playChaos(simulator.fetch, "https://openapi.coreclaw.com");
  const started = (await simulator.world("chaos")).runs().length;
  return { outcomes, started };
}
