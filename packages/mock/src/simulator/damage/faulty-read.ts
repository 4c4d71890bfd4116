import { durationMs } from "../clock/duration.ts";
import { argumentOf, type Fault } from "../faults/fault.ts";
import type { Context } from "../operations/context.ts";
import type { PageFault } from "../operations/page-window.ts";
import { endsAt } from "../run/timeline.ts";

const RIGHT: PageFault = {
  shift: 0,
  miscount: 0,
  isEmpty: false,
  isRepeated: false,
  ignoresSize: false,
};

/** What an operation is told in place of the truth. Everything in it was true once, or nearly. */
export function withReadFault(context: Context, fault: Fault, run: string | undefined): Context {
  const argument = argumentOf(fault);
  const { now, page = RIGHT } = context;
  switch (fault.name) {
    case "stale":
      return { ...context, now: Math.max(0, now - durationMs(argument)) };
    case "flap":
      return { ...context, now: beforeTheEnd(context, run) };
    case "shifted-rows":
      return { ...context, page: { ...page, shift: Number(argument) } };
    case "count-ahead":
      return { ...context, page: { ...page, miscount: Number(argument) } };
    case "count-behind":
      return { ...context, page: { ...page, miscount: -Number(argument) } };
    case "empty-page":
      return { ...context, page: { ...page, isEmpty: true } };
    case "repeated-page":
      return { ...context, page: { ...page, isRepeated: true } };
    case "ignored-size":
      return { ...context, page: { ...page, ignoresSize: true } };
    default:
      return context;
  }
}

/** The last moment in which a run that has ended was still running. */
function beforeTheEnd({ world, now }: Context, slug: string | undefined): number {
  const run = slug === undefined ? undefined : world.state.runs.get(slug);
  if (run === undefined) return now;
  const end = run.abortedAt ?? endsAt(run);
  return now < end ? now : Math.max(run.acceptedAt, end - 1);
}
