import type { StartedRun } from "../../generated/models.ts";
import { Refusal } from "../core/refusal.ts";
import type { Run } from "../run/run.ts";
import { momentOf } from "../run/timeline.ts";
import type { Context } from "./context.ts";
import type { Handler } from "./handler.ts";
import { resultPage } from "./result-page.ts";
import { requireKind } from "./slug-kinds.ts";
import { requireWorker, startRun } from "./start-run.ts";

export const startWorker: Handler<"startWorker"> = async (request, context) => {
  const { scraper_slug, version, input, callback_url, is_async } = request;
  if (is_async === undefined && context.readings["is-async"] === "required") {
    throw new Refusal(4000, "is_async is required");
  }
  requireKind(context, "scraper_slug", scraper_slug);
  const run = startRun(context, {
    worker: requireWorker(scraper_slug),
    version,
    system: input.parameters.system,
    custom: input.parameters.custom,
    callbackUrl: callback_url,
  });
  if (is_async !== false) return { run_slug: run.slug };
  await context.untilEnd(run.slug);
  context.trace.at = context.world.now();
  const { page_index = 1, page_size = 10 } = request;
  return afterWaiting(run.slug, { ...context, now: context.world.now() }, page_index, page_size);
};

/** What a start answers that waited for the run, or for the limit of waiting. */
function afterWaiting(slug: string, context: Context, page: number, size: number): StartedRun {
  const { world, now, readings } = context;
  const run = world.state.runs.get(slug);
  if (run !== undefined) context.trace.run = run;
  if (run === undefined || readings["waiting-start"] === "slug") return { run_slug: slug };
  const { final, finishedAt, errorMessage, rows } = momentOf(run, now, readings["status-5"]);
  const end =
    finishedAt === undefined ? {} : { execution_end_timestamp: time(finishedAt, context) };
  return {
    run_slug: slug,
    run_status: final ? "completed" : "running",
    error_message: errorMessage,
    result_message: `${rows} rows collected`,
    execution_start_timestamp: time(run.acceptedAt, context),
    ...end,
    running_duration: duration(run, finishedAt ?? now),
    results: resultPage(run, context, page, size),
  };
}

function time(ms: number, { readings }: Context): number {
  return readings["waiting-times"] === "ms" ? ms : Math.floor(ms / 1_000);
}

function duration({ acceptedAt }: Run, until: number): number {
  return Math.floor((until - acceptedAt) / 1_000);
}
