import { findWorker } from "../catalogue/catalogue.ts";
import type { Run } from "../run/run.ts";
import { momentOf } from "../run/timeline.ts";
import type { Context } from "./context.ts";
import type { Handler } from "./handler.ts";
import { runRecord } from "./run-record.ts";
import { requireKind } from "./slug-kinds.ts";

/** The newest first, as the samples show them. */
export const listRuns: Handler<"listRuns"> = (request, context) => {
  const { page_index, page_size, scraper_slug = "", status = 0 } = request;
  const runs = [...context.world.state.runs.values()].reverse().filter(isThere(context));
  const matching = runs.filter(byWorker(scraper_slug, context)).filter(byStatus(status, context));
  const from = (page_index - 1) * page_size;
  return {
    count: matching.length,
    list: matching.slice(from, from + page_size).map((run) => runRecord(run, context)),
  };
};

/** A read that lags behind does not know the newest. */
function isThere({ now }: Context): (run: Run) => boolean {
  return ({ acceptedAt }) => acceptedAt <= now;
}

function byWorker(slug: string, context: Context): (run: Run) => boolean {
  if (slug === "") return () => true;
  requireKind(context, "scraper_slug", slug);
  const worker = findWorker(slug)?.slug;
  return (run) => run.worker === worker;
}

function byStatus(status: number, { now, readings }: Context): (run: Run) => boolean {
  if (status === 0) return () => true;
  return (run) => momentOf(run, now, readings["status-5"]).status === status;
}
