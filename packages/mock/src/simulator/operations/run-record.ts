import type { RunRecord } from "../../generated/models.ts";
import { decimal } from "../run/money.ts";
import { planOf } from "../run/plan.ts";
import type { Run } from "../run/run.ts";
import { momentOf } from "../run/timeline.ts";
import type { Context } from "./context.ts";

/** A run as the wire shows it: times in Unix seconds, the end 0 while there is none. */
export function runRecord(run: Run, { now, readings }: Context): RunRecord {
  const moment = momentOf(run, now, readings["status-5"]);
  const startedAt = seconds(run.acceptedAt);
  const until = moment.status === 1 ? run.acceptedAt : (moment.finishedAt ?? now);
  return {
    slug: run.slug,
    scraper_slug: run.worker,
    scraper_title: planOf(run).worker.title,
    version: run.version,
    status: moment.status,
    err_msg: moment.errorMessage,
    results: moment.rows,
    usage: decimal(moment.charge),
    traffic: moment.traffic,
    started_at: startedAt,
    finished_at: moment.finishedAt === undefined ? 0 : seconds(moment.finishedAt),
    duration: seconds(until) - startedAt,
    origin: run.origin,
  };
}

function seconds(ms: number): number {
  return Math.floor(ms / 1_000);
}
