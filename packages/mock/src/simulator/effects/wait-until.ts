import { realDelay } from "../clock/clock.ts";
import type { SetTimer } from "../clock/set-timer.ts";
import type { World } from "../world/world.ts";

export interface WaitOptions {
  readonly setTimer: SetTimer;
  /** Real Unix milliseconds. */
  readonly real: () => number;
  /** Real milliseconds after which waiting ends in any case. */
  readonly capMs: number;
  /** Calls back when nobody shall wait any more, unless the function that it returns was called before. */
  readonly onClose: (callback: () => void) => () => void;
}

/**
 * Resolves when `reached` is true of the world, which is looked at after each event and at the times
 * that `nextAt` names; or when the real time is up, or nobody shall wait any more.
 */
export function waitUntil(
  world: World,
  reached: () => boolean,
  nextAt: () => number,
  { setTimer, real, capMs, onClose }: WaitOptions,
): Promise<void> {
  return new Promise((resolve) => {
    let cancelLook = () => {};
    const finish = () => {
      cancelLook();
      cancelCap();
      stopListening();
      ignoreClose();
      resolve();
    };
    const look = () => {
      cancelLook();
      if (reached()) return finish();
      const delay = realDelay(world.state.clock, nextAt(), real());
      if (delay !== undefined && delay < capMs) cancelLook = setTimer(Math.max(1, delay), look);
    };
    const stopListening = world.onEvent(look);
    const cancelCap = setTimer(capMs, finish);
    const ignoreClose = onClose(finish);
    look();
  });
}
