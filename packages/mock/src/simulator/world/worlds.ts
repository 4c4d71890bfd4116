import { MockError } from "../../front/mock-error.ts";
import { createWorldState, type WorldDefaults } from "./genesis.ts";
import type { WorldState } from "./state.ts";
import { World } from "./world.ts";

/** Worlds kept at once. Beyond it, those in which nothing was done make room. */
const WORLDS_KEPT = 1_000;

/** The world of each API key, made on first use. */
export class Worlds {
  readonly #byKey = new Map<string, Promise<World>>();
  readonly #byId = new Map<string, World>();
  readonly #keys = new WeakMap<World, string>();
  readonly #real: () => number;
  readonly #onNew: (world: World, begin: () => void) => void;
  #defaults: WorldDefaults;

  constructor(
    defaults: WorldDefaults,
    real: () => number,
    onNew: (world: World, begin: () => void) => void,
  ) {
    this.#defaults = defaults;
    this.#real = real;
    this.#onNew = onNew;
  }

  /** What worlds to come begin with. */
  get defaults(): WorldDefaults {
    return this.#defaults;
  }

  change(changes: Partial<WorldDefaults>): void {
    this.#defaults = { ...this.#defaults, ...changes };
  }

  /** All there are, the oldest first. */
  get all(): readonly World[] {
    return [...this.#byId.values()];
  }

  /** The world that links name so. */
  byId(id: string): World | undefined {
    return this.#byId.get(id);
  }

  /**
   * The world of a key.
   *
   * @throws {MockError} 400 for a key that begins with `sim_` and means nothing; 507 when there are
   *   too many worlds to begin another.
   */
  async of(key: string): Promise<World> {
    const known = this.#byKey.get(key);
    if (known !== undefined) return await known;
    const begun = this.#begin(key);
    this.#byKey.set(key, begun);
    begun.catch(() => this.#byKey.delete(key));
    return await begun;
  }

  /**
   * Puts a world there that its key will find, as it is in a snapshot. Until its key is used nobody
   * knows what it would begin anew with, so beginning anew drops it.
   */
  adopt(state: WorldState): void {
    const { id } = state;
    if (this.#byId.size >= WORLDS_KEPT) this.#makeRoom();
    const world = new World(state, this.#real, false);
    this.#byId.set(id, world);
    this.#onNew(world, () => {
      const key = this.#keys.get(world);
      if (key !== undefined) return world.replace(this.#newState(key, id), true);
      world.replace({ ...state, runs: new Map(), deliveries: new Map() }); // nothing goes on in it
      this.#byId.delete(id);
    });
  }

  async #begin(key: string): Promise<World> {
    const id = await idOf(key);
    const adopted = this.#byId.get(id);
    if (adopted !== undefined) {
      this.#keys.set(adopted, key);
      return adopted;
    }
    const state = this.#newState(key, id);
    if (this.#byId.size >= WORLDS_KEPT) this.#makeRoom();
    const world = new World(state, this.#real);
    this.#byId.set(id, world);
    this.#keys.set(world, key);
    this.#onNew(world, () => world.replace(this.#newState(key, id), true));
    return world;
  }

  #newState(key: string, id: string): WorldState {
    return createWorldState(key, id, this.#defaults, this.#real());
  }

  #makeRoom(): void {
    const idle = this.all.find((world) => world.isPristine && this.#keys.has(world));
    const key = idle && this.#keys.get(idle);
    if (idle === undefined || key === undefined) {
      const message = `The mock keeps ${WORLDS_KEPT} accounts, and something was done in all of them. Use fewer keys, or start it again.`;
      throw new MockError(507, "too-many-worlds", message);
    }
    this.#byKey.delete(key);
    this.#byId.delete(idle.state.id);
  }
}

/** 64 bits of a hash: it names the world in links, and does not give the key away. */
async function idOf(key: string): Promise<string> {
  const bytes = new TextEncoder().encode(`world of ${key}`);
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest.subarray(0, 8), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
