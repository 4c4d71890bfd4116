import { logOf } from "../run/log.ts";
import { momentOf } from "../run/timeline.ts";
import { findRun } from "./find-run.ts";
import type { Handler } from "./handler.ts";
import { linkExpiry } from "./link-expiry.ts";

/** The answer holds the latest lines; the file behind `all_logs_url` holds all. */
const LATEST_LINES = 100;

export const getRunLog: Handler<"getRunLog"> = async ({ run_slug }, context) => {
  const { now, linkTime, readings, links, world } = context;
  const run = findRun(context, run_slug);
  const all_logs_url = await links.create({
    file: "log",
    world: world.state.id,
    run: run.slug,
    expires: linkExpiry(linkTime),
  });
  return {
    all_logs_url,
    list: logOf(run, now).slice(-LATEST_LINES),
    result_count: momentOf(run, now, readings["status-5"]).rows,
  };
};
