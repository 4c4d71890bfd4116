import type { World } from "../world/world.ts";

interface Bucket {
  tokens: number;
  /** Virtual time of the last refill. */
  at: number;
}

/**
 * Token buckets on the time of each world. They hold a second's worth of requests, and are no part
 * of the world: a snapshot is not about who asked how often.
 */
export class RateLimit {
  readonly #buckets = new WeakMap<World, Bucket>();

  /** Takes a token; false when the world has none left. */
  admits(world: World): boolean {
    const { requestsPerSecond } = world.state.account;
    if (requestsPerSecond === undefined) return true;
    const time = world.now();
    const { tokens, at } = this.#buckets.get(world) ?? { tokens: requestsPerSecond, at: time };
    const refilled = Math.min(
      requestsPerSecond,
      tokens + ((time - at) / 1_000) * requestsPerSecond,
    );
    this.#buckets.set(world, { tokens: refilled >= 1 ? refilled - 1 : refilled, at: time });
    return refilled >= 1;
  }
}
