import { momentOf } from "../run/timeline.ts";
import { findRun } from "./find-run.ts";
import type { Handler } from "./handler.ts";
import { linkExpiry } from "./link-expiry.ts";

/** The file holds the rows that there are now; a later export may hold more. */
export const exportRunResults: Handler<"exportRunResults"> = async (request, context) => {
  const { run_slug, format, filter_keys = [] } = request;
  const { now, readings, links, world } = context;
  const run = findRun(context, run_slug);
  const { rows } = momentOf(run, now, readings["status-5"]);
  const download_url = await links.create({
    file: "rows",
    world: world.state.id,
    run: run.slug,
    format,
    rows,
    columns: filter_keys,
    expires: linkExpiry(now),
  });
  return { download_url };
};
