import type { CallbackFault } from "../faults/callback-faults.ts";
import { planOf } from "../run/plan.ts";
import type { Run } from "../run/run.ts";
import { endsAt, stopsAt } from "../run/timeline.ts";

/** When a run tells about itself. */
export interface CallbackMoment {
  /** Counted from 0; the same event is the same callback, however often it is sent. */
  readonly event: number;
  /** Virtual Unix milliseconds. */
  readonly at: number;
  /** The moment that it tells of, where it is another. */
  readonly tellsOf?: number;
  /** Whether there is such a moment in the run's life, as far as is known by now. */
  readonly comes: boolean;
}

const RUNNING = 0;
const ENDED = 1;
/** The events of a fault's making come after the others. */
const EARLY = 2;
const AGAIN = 10;

/** When callbacks come: when a run begins to run and when it ends, unless something goes wrong. */
export function callbackMoments(run: Run): readonly CallbackMoment[] {
  const { callbackFault: fault } = run;
  const usual = usualMoments(run);
  return fault === undefined ? usual : troubled(run, usual, fault);
}

/** Whether a fault lets that callback get lost. */
export function isLost({ callbackFault }: Run, event: number): boolean {
  const lost = callbackFault?.lost;
  if (lost === undefined || lost === "all") return lost === "all";
  return event % AGAIN === (lost === "running" ? RUNNING : ENDED);
}

function usualMoments(run: Run): readonly CallbackMoment[] {
  const begin = planOf(run).runningAt;
  const end = endsAt(run);
  // An abort may stop a run before it begins; it ends a little later, and tells that alone.
  return [
    { event: RUNNING, at: begin, comes: begin < stopsAt(run) },
    { event: ENDED, at: end, comes: end < Number.POSITIVE_INFINITY },
  ];
}

function troubled(
  run: Run,
  usual: readonly CallbackMoment[],
  { lateMs = 0, isTwice, isSwapped, isEarly }: CallbackFault,
): readonly CallbackMoment[] {
  const moved = (isSwapped ? swapped(run, usual) : usual).map((one) => later(one, lateMs));
  const early = { event: EARLY, at: run.acceptedAt, comes: true };
  const all = isEarly ? [early, ...moved] : moved;
  return isTwice ? all.flatMap((one) => [one, { ...one, event: one.event + AGAIN }]) : all;
}

/** What tells of the beginning waits for the end. */
function swapped(run: Run, usual: readonly CallbackMoment[]): readonly CallbackMoment[] {
  const end = endsAt(run);
  return usual.map((moment) => {
    if (moment.event !== RUNNING) return moment;
    const comes = moment.comes && end < Number.POSITIVE_INFINITY;
    return { ...moment, at: end + 1, tellsOf: moment.at, comes };
  });
}

function later(moment: CallbackMoment, ms: number): CallbackMoment {
  if (ms === 0) return moment;
  return { ...moment, at: moment.at + ms, tellsOf: moment.tellsOf ?? moment.at };
}
