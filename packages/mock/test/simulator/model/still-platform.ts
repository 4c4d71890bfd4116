import type { Platform } from "../../../src/simulator/platform.ts";

interface Timer {
  readonly at: number;
  readonly callback: () => void;
}

/** Real time that stands still until it is told to pass: then its timers go off, each at its time. */
export interface StillPlatform {
  readonly platform: Platform;
  pass(ms: number): Promise<void>;
}

const BEGINNING = Date.UTC(2026, 5, 1);

export function createStillPlatform(): StillPlatform {
  let now = BEGINNING;
  const timers = new Set<Timer>();
  const setTimer: Platform["setTimer"] = (ms, callback) => {
    const timer = { at: now + Math.max(0, Math.round(ms)), callback };
    timers.add(timer);
    return () => timers.delete(timer);
  };
  const platform: Platform = {
    now: () => now,
    setTimer,
    setWaitTimer: setTimer,
    pause: async () => {},
  };
  return {
    platform,
    async pass(ms) {
      const until = now + Math.round(ms);
      for (;;) {
        const next = firstOf(timers);
        if (next === undefined || next.at > until) break;
        now = Math.max(now, next.at);
        timers.delete(next);
        next.callback();
        await turn();
      }
      now = until;
    },
  };
}

function firstOf(timers: Iterable<Timer>): Timer | undefined {
  let first: Timer | undefined;
  for (const timer of timers) if (first === undefined || timer.at < first.at) first = timer;
  return first;
}

/** Lets everything happen that waits for nothing but its turn. */
export function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
