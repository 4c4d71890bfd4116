import { onAbort } from "./on-abort.ts";

/** A longer timer fires at once instead of late. */
const LONGEST = 2 ** 31 - 1;

/** Whether `value` is milliseconds that a timer can wait. */
export function isTimeout(value: unknown): value is number {
  return typeof value === "number" && value >= 1 && value <= LONGEST;
}

/** How a call ended early. */
export interface Ending {
  /** The error of a call that ran out of time. */
  readonly timeout: () => Error;
  /** The error of a call that the caller stopped. */
  readonly abort: (reason: unknown) => Error;
}

/**
 * Runs `work` until it is done, `timeoutMs` milliseconds have passed, or `signal` is aborted, and
 * settles at once in each case, whether or not `work` minds the signal it gets. Afterwards no timer
 * runs and no listener is left.
 */
export function withTimeout<T>(
  timeoutMs: number,
  signal: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
  ending: Ending,
): Promise<T> {
  // Not AbortSignal.any() over AbortSignal.timeout(): Node 20 may collect the inner signal, and then
  // nothing ever fires (nodejs/node#57736). A timer and a listener of our own cannot be collected.
  const controller = new AbortController();
  return new Promise<T>((resolve, reject) => {
    const clear = () => {
      clearTimeout(timer);
      forget?.();
    };
    const stop = (error: Error) => {
      clear();
      reject(error);
      controller.abort();
    };
    const timer = setTimeout(() => stop(ending.timeout()), timeoutMs);
    const forget = signal && onAbort(signal, () => stop(ending.abort(signal.reason)));
    const done =
      <Value>(settle: (value: Value) => void) =>
      (value: Value) => {
        clear();
        settle(value);
      };
    work(controller.signal).then(done(resolve), done(reject));
  });
}
