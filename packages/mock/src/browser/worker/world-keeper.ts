import type { Simulator } from "../../simulator/create-simulator.ts";
import type { UniverseSnapshot } from "../../simulator/universe-snapshot.ts";
import { messageOf } from "../message-of.ts";

export interface WorldKeeperOptions {
  /** Stores what has changed; false when another worker has gone on with the worlds. */
  readonly write: (changes: Changes) => Promise<boolean>;
  /** Told once, in a sentence, when nothing can be stored; the mock goes on in memory. */
  readonly onProblem: (message: string) => void;
}

/** What a writing stores. */
export interface Changes {
  /** The snapshot of the simulator with those worlds alone that have changed. */
  readonly snapshot: UniverseSnapshot;
  /** The ids of all worlds. */
  readonly ids: readonly string[];
}

/** Stores the worlds of a simulator after they change, one writing at a time. */
export class WorldKeeper {
  readonly #simulator: Simulator;
  readonly #options: WorldKeeperOptions;
  #changes = 0;
  #stored = 0;
  /** The worlds there were when somebody looked last; a restored simulator's are stored already. */
  #known: ReadonlySet<string>;
  /** Those that are to be stored. */
  #changed = new Set<string>();
  /** Whether the worlds are still this simulator's, once the last writing is over. */
  #turn: Promise<boolean> = Promise.resolve(true);
  #complained = false;

  constructor(simulator: Simulator, options: WorldKeeperOptions) {
    this.#simulator = simulator;
    this.#options = options;
    this.#known = new Set(this.#ids());
    simulator.onChange((world) => {
      this.#changes++;
      if (world !== undefined) this.#changed.add(world);
      void this.flush(); // a callback is no request: nobody else would wait for it
    });
  }

  /**
   * Resolves when every change until now is stored: true. False when another worker has gone on with
   * the worlds: what was changed here has not happened.
   */
  flush(): Promise<boolean> {
    this.#noteNewWorlds();
    const wanted = this.#changes;
    this.#turn = this.#turn.then((isOurs) =>
      isOurs && this.#stored < wanted ? this.#write() : isOurs,
    );
    return this.#turn;
  }

  /** A world that begins is no event, but its links and its first moment shall outlive the worker. */
  #noteNewWorlds(): void {
    const ids = this.#ids();
    const begun = ids.filter((id) => !this.#known.has(id));
    if (begun.length === 0 && ids.length === this.#known.size) return;
    this.#changes++;
    for (const id of begun) this.#changed.add(id);
    this.#known = new Set(ids);
  }

  async #write(): Promise<boolean> {
    this.#noteNewWorlds(); // what is listed must be there
    const changes = this.#changes;
    const changed = this.#changed;
    this.#changed = new Set();
    try {
      const snapshot = this.#simulator.snapshot(changed);
      const isOurs = await this.#options.write({ snapshot, ids: this.#ids() });
      if (isOurs) this.#stored = changes;
      return isOurs;
    } catch (error) {
      for (const id of changed) this.#changed.add(id);
      this.#complain(error);
      return true;
    }
  }

  #ids(): readonly string[] {
    return this.#simulator.worlds().map(({ id }) => id);
  }

  #complain(error: unknown): void {
    if (this.#complained) return;
    this.#complained = true;
    const reason = messageOf(error);
    this.#options.onProblem(
      `The worlds cannot be kept (${reason}): when the browser stops the worker, they go back to how they were last kept.`,
    );
  }
}
