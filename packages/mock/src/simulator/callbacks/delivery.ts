import type { RunStatus } from "../../generated/models.ts";
import { waitBeforeAttemptMs } from "./retry-schedule.ts";

/** One callback on its way to its receiver, as plain data: what was tried, and whether it is over. */
export interface Delivery {
  readonly id: string;
  /** Slug of the run that it tells about. */
  readonly run: string;
  /** Which event of that run, counted from 0. */
  readonly event: number;
  readonly url: string;
  /** The `status` that the payload carries. */
  readonly status: RunStatus;
  /** Unix milliseconds on the virtual clock. */
  readonly dueAt: number;
  /** The time that the payload tells of, where it is not when it is due. */
  readonly tellsOf?: number | undefined;
  /** Oldest first. */
  readonly attempts: readonly DeliveryAttempt[];
  /** Delivered, given up or refused: no further attempt. */
  readonly done: boolean;
}

export interface DeliveryAttempt {
  /** Unix milliseconds on the virtual clock. */
  readonly at: number;
  /** HTTP status of the answer; undefined when none came. */
  readonly answer?: number | undefined;
  /** Why none came, in words. */
  readonly error?: string | undefined;
  /** A fault let it get lost on its way: the sender thinks that it arrived. */
  readonly lost?: boolean | undefined;
  /** The policy forbids the address, so another attempt would fare no better. */
  readonly refused?: boolean | undefined;
}

/** When the next attempt is due, in Unix milliseconds on the virtual clock; undefined when done. */
export function nextAttemptAt({ done, attempts, dueAt }: Delivery): number | undefined {
  const waitMs = waitBeforeAttemptMs(attempts.length);
  if (done || waitMs === undefined) return undefined;
  return (attempts.at(-1)?.at ?? dueAt) + waitMs;
}

/**
 * The delivery after one more attempt. It is done when the receiver has answered 2xx, when the
 * policy has refused the address, when it got lost, or when that was the last attempt; and stays done.
 */
export function withAttempt(delivery: Delivery, attempt: DeliveryAttempt): Delivery {
  const attempts = [...delivery.attempts, attempt];
  const isLast = waitBeforeAttemptMs(attempts.length) === undefined;
  const isOver = isDelivered(attempt) || attempt.refused === true || attempt.lost === true;
  const done = delivery.done || isOver || isLast;
  return { ...delivery, attempts, done };
}

/** Redirects are not followed, so a 3xx has delivered nothing. */
function isDelivered({ answer = 0 }: DeliveryAttempt): boolean {
  return answer >= 200 && answer < 300;
}
