import type { SetTimer } from "./clock/set-timer.ts";

/** What the simulator takes from outside: the only things that differ from one run to the next. */
export interface Platform {
  /** Real Unix milliseconds. */
  readonly now: () => number;
  /** For what happens by itself: it keeps no process alive. */
  readonly setTimer: SetTimer;
  /** For those who wait for an answer: a process lives that long. */
  readonly setWaitTimer: SetTimer;
  /** Lets other work of the thread have its turn. */
  readonly pause: () => Promise<void>;
}

export const PLATFORM: Platform = {
  now: () => Date.now(),
  setTimer: (ms, callback) => startTimer(ms, callback, "background"),
  setWaitTimer: (ms, callback) => startTimer(ms, callback, "waited for"),
  pause: () => new Promise((resolve) => setTimeout(resolve, 0)),
};

function startTimer(ms: number, callback: () => void, purpose: "background" | "waited for") {
  // Longer waits than 2^31 ms would fire at once; whoever waits looks again then.
  const timer: unknown = setTimeout(callback, Math.min(ms, 2 ** 31 - 1));
  if (purpose === "background" && hasUnref(timer)) timer.unref();
  return () => clearTimeout(timer as Parameters<typeof clearTimeout>[0]); // it came from setTimeout
}

/** Node's timers would keep a process alive that has nothing else to do. */
function hasUnref(timer: unknown): timer is { unref(): void } {
  return typeof timer === "object" && timer !== null && "unref" in timer;
}
