/**
 * Virtual milliseconds before each attempt: the first when the callback is due, each other after the
 * one before it. A choice of this mock: the vendor documents no schedule, and whether it repeats a
 * callback at all is unknown.
 */
const WAITS_MS = [0, 10_000, 60_000, 5 * 60_000, 30 * 60_000] as const;

export const MAX_ATTEMPTS = WAITS_MS.length;

/** How long to wait when `made` attempts have failed; undefined when they were the last. */
export function waitBeforeAttemptMs(made: number): number | undefined {
  return WAITS_MS[made];
}
