import type { ChangedDefaults } from "./defaults-snapshot.ts";
import { Effects } from "./effects/effects.ts";
import { waitUntil } from "./effects/wait-until.ts";
import { endsAt } from "./run/timeline.ts";
import type { Settings } from "./settings.ts";
import type { WorldDefaults } from "./world/genesis.ts";
import type { WorldState } from "./world/state.ts";
import type { World } from "./world/world.ts";
import { Worlds } from "./world/worlds.ts";
import { WorldControl } from "./world-control.ts";

/** Virtual milliseconds that a start waits for its run at most: 5 minutes, says the vendor's guide. */
const WAIT_LIMIT_MS = 300_000;

/** Real milliseconds. */
const RECEIVER_PATIENCE_MS = 500;

/** A world, what it does by itself, and the hands on it. */
interface Inhabited {
  readonly effects: Effects;
  readonly control: WorldControl;
}

/** Told the id of the world that has changed; undefined where it is about worlds to come. */
export type ChangeListener = (world: string | undefined) => void;

/** All worlds of a simulator, each with what goes on in it. */
export class Universe {
  readonly settings: Settings;
  readonly #worlds: Worlds;
  readonly #inhabited = new WeakMap<World, Inhabited>();
  readonly #listeners = new Set<ChangeListener>();
  #changed: ChangedDefaults = {};
  /** Those who wait for a run. */
  readonly #waiting = new Set<() => void>();

  constructor(settings: Settings) {
    this.settings = settings;
    this.#worlds = new Worlds(settings, settings.platform.now, (world, begin) => {
      const { send, platform, readings } = settings;
      const { now: real, setTimer } = platform;
      const effects = new Effects(world, { send, setTimer, real, readings });
      const control = new WorldControl(world, effects, settings, begin);
      this.#inhabited.set(world, { effects, control });
      world.onEvent(() => this.#tell(world.state.id));
    });
  }

  get all(): readonly World[] {
    return this.#worlds.all;
  }

  /** @throws {MockError} The key means nothing, or there are too many worlds. */
  of(key: string): Promise<World> {
    return this.#worlds.of(key);
  }

  byId(id: string): World | undefined {
    return this.#worlds.byId(id);
  }

  control(world: World): WorldControl {
    return this.#inhabitants(world).control;
  }

  /** Puts a world there as it is in a snapshot; its key will find it. */
  adopt(state: WorldState): void {
    this.#worlds.adopt(state);
  }

  /**
   * Calls `listener` after each event of any world, and after what was said about worlds to come,
   * until the returned function is called.
   */
  onChange(listener: ChangeListener): () => void {
    return addTo(this.#listeners, listener);
  }

  /** What worlds to come begin with. */
  get defaults(): WorldDefaults {
    return this.#worlds.defaults;
  }

  /** What of that was changed since the simulator was made. */
  get changedDefaults(): ChangedDefaults {
    return this.#changed;
  }

  changeDefaults(changes: ChangedDefaults): void {
    this.#worlds.change(changes);
    this.#changed = { ...this.#changed, ...changes };
    this.#tell(undefined);
  }

  /** Takes care of the callbacks of a run. */
  watch(world: World, slug: string): void {
    this.#inhabitants(world).effects.watch(slug);
  }

  /**
   * Sends the callbacks that are due by now. Resolves when that is done, or when a receiver takes so
   * long that it may be waiting for whoever waits here.
   */
  async deliverDue(world: World): Promise<void> {
    const { setWaitTimer } = this.settings.platform;
    const { effects } = this.#inhabitants(world);
    await new Promise<void>((resolve) => {
      const cancel = setWaitTimer(RECEIVER_PATIENCE_MS, resolve);
      effects.deliverDue().finally(() => {
        cancel();
        resolve();
      });
    });
  }

  /**
   * Resolves when a run has ended or is gone, or when the wait has ended: after five minutes of the
   * world's time, or when the real limit is up. Polled time cannot pass meanwhile, so it moves on at
   * once.
   */
  async untilEnd(world: World, slug: string): Promise<void> {
    const limit = world.now() + WAIT_LIMIT_MS;
    const end = () => {
      const run = world.state.runs.get(slug); // gone when the world began anew
      return run === undefined ? 0 : Math.min(limit, endsAt(run));
    };
    if (world.state.clock.mode === "poll") world.moveTo(end());
    const { platform, waitLimitMs: capMs } = this.settings;
    const onClose = (callback: () => void) => addTo(this.#waiting, callback);
    const options = { setTimer: platform.setWaitTimer, real: platform.now, capMs, onClose };
    await waitUntil(world, () => world.now() >= end(), end, options);
  }

  /** Ends what waits for time to pass. */
  close(): void {
    for (const world of this.all) this.#inhabitants(world).effects.close();
    for (const end of [...this.#waiting]) end();
  }

  #tell(world: string | undefined): void {
    for (const listener of [...this.#listeners]) listener(world);
  }

  #inhabitants(world: World): Inhabited {
    const found = this.#inhabited.get(world);
    if (found === undefined) throw new Error("The world is not of this simulator.");
    return found;
  }
}

/** Adds `callback`; the function that is returned takes it out again. */
function addTo<T>(callbacks: Set<T>, callback: T): () => void {
  callbacks.add(callback);
  return () => callbacks.delete(callback);
}
