import type { Simulator } from "../../simulator/create-simulator.ts";

export interface WorldKeeperOptions {
  /** Stores a snapshot; false when another worker has gone on with the worlds. */
  readonly write: (snapshot: unknown) => Promise<boolean>;
  /** Told once, in a sentence, when nothing can be stored; the mock goes on in memory. */
  readonly onProblem: (message: string) => void;
}

/** Stores the worlds of a simulator after they change, one writing at a time. */
export class WorldKeeper {
  readonly #simulator: Simulator;
  readonly #options: WorldKeeperOptions;
  #changes = 0;
  #stored = 0;
  #worlds: number;
  /** Whether the worlds are still this simulator's, once the last writing is over. */
  #turn: Promise<boolean> = Promise.resolve(true);
  #complained = false;

  constructor(simulator: Simulator, options: WorldKeeperOptions) {
    this.#simulator = simulator;
    this.#options = options;
    this.#worlds = simulator.worlds().length;
    simulator.onChange(() => {
      this.#changes++;
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
    const { length } = this.#simulator.worlds();
    if (length !== this.#worlds) this.#changes++;
    this.#worlds = length;
  }

  async #write(): Promise<boolean> {
    const changes = this.#changes;
    try {
      const isOurs = await this.#options.write(wholeSnapshot(this.#simulator));
      if (isOurs) this.#stored = changes;
      return isOurs;
    } catch (error) {
      this.#complain(error);
      return true;
    }
  }

  #complain(error: unknown): void {
    if (this.#complained) return;
    this.#complained = true;
    const reason = error instanceof Error ? error.message : String(error);
    this.#options.onProblem(
      `The worlds cannot be kept (${reason}): they begin anew when the browser stops the worker.`,
    );
  }
}

/** With the worlds in which nothing was done yet: where time flows they would not begin the same again. */
function wholeSnapshot(simulator: Simulator): unknown {
  const worlds = simulator.worlds().map((world) => world.snapshot().world);
  return { ...simulator.snapshot(), worlds };
}
