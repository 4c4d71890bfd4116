import type { Trace } from "../core/create-core.ts";
import type { CallbackFault } from "../faults/callback-faults.ts";
import type { SignedLinks } from "../files/signed-link.ts";
import type { Readings } from "../readings/readings.ts";
import type { RunScenario } from "../scenarios/run-scenarios.ts";
import type { World } from "../world/world.ts";
import type { PageFault } from "./page-window.ts";

/** What a handler knows besides its request. */
export interface Context {
  /** The world of the key; where the operation takes none, the one of callers without a key. */
  readonly world: World;
  /** Virtual Unix milliseconds, the same for the whole request. */
  readonly now: number;
  /** The same where a fault lets the operation see another time: links are signed with it. */
  readonly linkTime: number;
  readonly readings: Readings;
  /** What the request prefers for the runs that it starts. */
  readonly preferred: RunScenario | undefined;
  /** What goes wrong with the callbacks of the runs that it starts. */
  readonly callbackFault?: CallbackFault | undefined;
  /** What goes wrong with the page that it reads. */
  readonly page?: PageFault | undefined;
  /** To be filled in with what it was about. */
  readonly trace: Trace;
  readonly links: SignedLinks;
  /** Takes care of the callbacks of a run that was started or changed. */
  readonly watch: (slug: string) => void;
  /** Resolves when the run has ended or the wait has: by the virtual or the real limit. */
  readonly untilEnd: (slug: string) => Promise<void>;
}
