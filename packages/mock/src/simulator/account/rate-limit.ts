import type { World } from "../world/world.ts";

interface Bucket {
  tokens: number;
  /** Virtual time of the last refill. */
  at: number;
}

/**
 * Token buckets on the time of each world. They hold a second's worth of requests, at least one, and
 * are no part of the world: a snapshot is not about who asked how often.
 */
export class RateLimit {
  readonly #buckets = new WeakMap<World, Bucket>();

  /** Takes a token; false when the world has none left. */
  admits(world: World): boolean {
    const { requestsPerSecond } = world.state.account;
    if (requestsPerSecond === undefined) return true;
    const time = world.now();
    const size = Math.max(1, requestsPerSecond); // a slower rate than that lets one in now and then
    const { tokens, at } = this.#buckets.get(world) ?? { tokens: size, at: time };
    const isAnew = time < at; // time went back: the world began anew, or was put back
    const refill = ((time - at) / 1_000) * requestsPerSecond;
    const refilled = isAnew ? size : Math.min(size, tokens + refill);
    this.#buckets.set(world, { tokens: refilled >= 1 ? refilled - 1 : refilled, at: time });
    return refilled >= 1;
  }
}
