import { Refusal } from "../core/refusal.ts";
import { momentOf } from "../run/timeline.ts";
import { findRun } from "./find-run.ts";
import type { Handler } from "./handler.ts";
import { linkExpiry } from "./link-expiry.ts";

/** The file holds the rows that there are now; a later export may hold more. */
export const exportRunResults: Handler<"exportRunResults"> = async (request, context) => {
  const { run_slug, format, filter_keys = [] } = request;
  const { now, linkTime, readings, links, world } = context;
  const run = findRun(context, run_slug);
  const columns = requireFew([...new Set(filter_keys)]);
  const { rows } = momentOf(run, now, readings["status-5"]);
  const download_url = await links.create({
    file: "rows",
    world: world.state.id,
    run: run.slug,
    format,
    rows,
    columns,
    expires: linkExpiry(linkTime),
  });
  return { download_url };
};

/** The link carries the columns, and a URL must fit the header of a request. */
const MAX_COLUMN_CHARACTERS = 4_000;

function requireFew(columns: readonly string[]): readonly string[] {
  const length = columns.reduce(
    (sum, column) => sum + encodeURIComponent(wellFormed(column)).length,
    0,
  );
  if (length <= MAX_COLUMN_CHARACTERS) return columns;
  throw new Refusal(4000, "filter_keys names more columns than a link can carry");
}

/** Half of a surrogate pair cannot be encoded in a URL. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\uFFFD");
}
