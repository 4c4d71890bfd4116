import type { SignedLinks } from "../files/signed-link.ts";
import type { Readings } from "../readings/readings.ts";
import type { RunScenario } from "../scenarios/run-scenarios.ts";
import type { World } from "../world/world.ts";

/** What a handler knows besides its request. */
export interface Context {
  /** The world of the key; where the operation takes none, the one of callers without a key. */
  readonly world: World;
  /** Virtual Unix milliseconds, the same for the whole request. */
  readonly now: number;
  readonly readings: Readings;
  /** What the request prefers for the runs that it starts. */
  readonly preferred: RunScenario | undefined;
  readonly links: SignedLinks;
  /** Takes care of the callbacks of a run that was started or changed. */
  readonly watch: (slug: string) => void;
  /** Resolves when the run has ended or the wait has: by the virtual or the real limit. */
  readonly untilEnd: (slug: string) => Promise<void>;
}
