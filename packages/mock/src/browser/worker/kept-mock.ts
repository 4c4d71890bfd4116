import { asRecord, isRecord } from "../../document/document.ts";
import type { Simulator } from "../../simulator/create-simulator.ts";
import { messageOf } from "../message-of.ts";
import { type Changes, WorldKeeper } from "./world-keeper.ts";
import type { Stored, WorldStore } from "./world-store.ts";

export interface KeptMockOptions {
  /** Makes the simulator, with the worlds of a snapshot that nobody has checked. */
  readonly create: (snapshot: unknown) => Simulator;
  /** Stands for the options: with others, the worlds begin anew. */
  readonly identity: string;
  readonly store: WorldStore;
  /** Told in a sentence what somebody should know. */
  readonly onProblem: (message: string) => void;
}

interface Running {
  readonly simulator: Simulator;
  readonly keeper: WorldKeeper;
}

/** The head of what is stored: what the worlds were made with, or that the mock was stopped. */
type Kept = { readonly identity: string; readonly snapshot: unknown } | { readonly off: true };

const OTHER_OPTIONS =
  "The worlds begin anew: a page has started the mock with other options than those that were kept had.";

const NOTHING: Stored = { revision: 0, head: undefined, parts: undefined };

/**
 * A simulator whose worlds outlive the worker: they are loaded before the first answer, and stored
 * before the answer leaves that changed them.
 */
export class KeptMock {
  readonly #options: KeptMockOptions;
  #running: Promise<Running | undefined> | undefined;

  constructor(options: KeptMockOptions) {
    this.#options = options;
  }

  /**
   * The answer that `ask` gets from the simulator; undefined when the mock was stopped. `ask` is
   * called again where another worker has gone on with the worlds meanwhile: what it changed the
   * first time has not happened.
   */
  async answer(ask: (simulator: Simulator) => Promise<Response>): Promise<Response | undefined> {
    const running = await this.wake();
    if (running === undefined) return undefined;
    const response = ask(running.simulator);
    await response.catch(() => {}); // a fault may break the answer, and the change is there all the same
    if (await running.keeper.flush()) return await response;
    await this.#drop(running);
    return await this.answer(ask);
  }

  /** Loads the worlds, so that what is due in them can happen. Undefined when the mock was stopped. */
  wake(): Promise<Running | undefined> {
    this.#running ??= this.#load();
    return this.#running;
  }

  /** Lets a mock go on that was stopped. @throws {RangeError} An option is wrong. */
  async start(): Promise<void> {
    if ((await this.wake()) !== undefined) return;
    await this.#clear(this.#kept(undefined));
    this.#running = undefined;
    await this.wake();
  }

  /** Forgets the worlds. From now on nothing is answered, also after the browser stops the worker. */
  async stop(): Promise<void> {
    const running = await this.wake().catch(() => undefined);
    running?.simulator.close();
    this.#running = Promise.resolve(undefined);
    await this.#clear({ off: true });
  }

  async #clear(head: Kept): Promise<void> {
    await this.#options.store.write({ head, names: [], changed: new Map() });
  }

  async #load(): Promise<Running | undefined> {
    const { store, onProblem } = this.#options;
    const stored = await store.read().catch(() => NOTHING); // writing will tell
    if (isRecord(stored.head) && stored.head["off"] === true) return undefined;
    const snapshot = this.#snapshotIn(stored);
    const simulator = this.#restore(snapshot);
    if (snapshot === undefined && stored.parts?.[0] !== undefined) onProblem(OTHER_OPTIONS);
    let { revision } = stored;
    const write = async ({ snapshot: { worlds, ...rest }, ids }: Changes) => {
      const changed = new Map(worlds.map((world) => [world.id, world]));
      const isOurs = await store.write({ head: this.#kept(rest), names: ids, changed }, revision);
      if (isOurs) revision++;
      return isOurs;
    };
    return { simulator, keeper: new WorldKeeper(simulator, { write, onProblem }) };
  }

  #kept(snapshot: unknown): Kept {
    return { identity: this.#options.identity, snapshot };
  }

  /** Undefined where the worlds shall begin anew; otherwise something that is yet to be checked. */
  #snapshotIn({ head, parts }: Stored): unknown {
    if (!isRecord(head) || typeof head["identity"] !== "string") return head;
    const { identity, snapshot } = head;
    if (snapshot === undefined) return undefined;
    const isOurs = identity === this.#options.identity;
    return isOurs ? { ...asRecord(snapshot), worlds: parts } : undefined;
  }

  /** Kept worlds that cannot be used are no reason to be without a mock. */
  #restore(snapshot: unknown): Simulator {
    const { create, onProblem } = this.#options;
    if (snapshot === undefined) return create(undefined);
    try {
      return create(snapshot);
    } catch (error) {
      const simulator = create(undefined); // wrong options are another matter, and go to the caller
      const reason = messageOf(error);
      onProblem(`The worlds begin anew, as those that were kept cannot be used. ${reason}`);
      return simulator;
    }
  }

  async #drop(running: Running): Promise<void> {
    const current = this.#running;
    if ((await current) !== running || this.#running !== current) return; // somebody else did
    running.simulator.close();
    this.#running = undefined;
  }
}
