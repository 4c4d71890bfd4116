import type { Simulator } from "../simulator/create-simulator.ts";
import type { SimulatorOptions } from "../simulator/settings.ts";
import type { WorldControl } from "../simulator/world-control.ts";
import type { CoreclawOptions } from "./options.ts";
import { type ReceivedCallback, recordCallbacks } from "./received-callback.ts";

/** An account of one test, in a simulator of its own. */
export interface Coreclaw {
  readonly apiKey: string;
  /** Stands in for the platform's `fetch`, under any host name. It never goes to the network. */
  readonly fetch: Simulator["fetch"];
  /** Moves time on, ends runs, sets the balance, refuses the key: everything of the account. */
  readonly world: WorldControl;
  /** What was received so far, the oldest first. */
  readonly callbacks: readonly ReceivedCallback[];
  /** Everything else, such as the worlds of other keys. */
  readonly simulator: Simulator;
}

/** An account behind a port too, for what can be given a URL alone. */
export interface CoreclawServer extends Coreclaw {
  /** For example `http://127.0.0.1:40123`, without a slash at the end. */
  readonly url: string;
  /** Where export links lead: another origin than the API's, as in the real one. */
  readonly filesUrl: string;
}

/** What a simulator for one account is made with, and what is known of it before. */
export function prepareAccount({ apiKey = "test", ...options }: CoreclawOptions, seed: string) {
  const callbacks: ReceivedCallback[] = [];
  const settings = {
    ...options,
    seed,
    clock: options.clock ?? "manual",
    sendCallback: recordCallbacks(options, callbacks),
  } satisfies SimulatorOptions;
  const settle = async (simulator: Simulator): Promise<Coreclaw> => ({
    apiKey,
    callbacks,
    fetch: simulator.fetch,
    simulator,
    world: await simulator.world(apiKey),
  });
  return { settings, settle };
}
