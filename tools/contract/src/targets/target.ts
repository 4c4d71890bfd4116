import type { Readings, SimulatorMock } from "@coreclaw/mock";
import type { Judge } from "../judges/judge.ts";
import type { Watch } from "./exchange.ts";

/** A server that claims to speak the contract, and what the suite may know of it. */
export interface Target {
  readonly url: string;
  /** Validators of answers that belong to the server, by name. */
  readonly judges: Readonly<Record<string, Judge>>;
  /** The simulator behind the URL; undefined where there is none, and so no story to play. */
  readonly simulator?: SimulatorMock | undefined;
  /** What a validating proxy in front of the server saw. */
  readonly watch?: Watch | undefined;
  readonly close: () => Promise<void>;
}

/** A target before it is started. */
export interface TargetPlan {
  readonly name: string;
  /** The side it takes where descriptions of the API disagree. */
  readonly readings: Readings;
  /** Whether stories can be played on it. */
  readonly plays: boolean;
  readonly start: () => Promise<Target>;
}
