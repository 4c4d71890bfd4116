import { Refusal } from "../core/refusal.ts";
import type { Run } from "../run/run.ts";
import type { Context } from "./context.ts";
import { requireKind } from "./slug-kinds.ts";

/** @throws {Refusal} 70001: this account has no such run; 4000: it is a slug of another kind. */
export function findRun(context: Context, slug: string): Run {
  const run = context.world.state.runs.get(slug);
  if (run !== undefined && run.acceptedAt <= context.now) {
    context.trace.run = run;
    return run;
  }
  requireKind(context, "run_slug", slug);
  throw new Refusal(70001);
}
