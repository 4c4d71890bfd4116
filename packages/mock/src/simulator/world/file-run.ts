import type { FileRun } from "../files/file-source.ts";
import type { Readings } from "../readings/readings.ts";
import { logOf } from "../run/log.ts";
import { planOf } from "../run/plan.ts";
import { rowsOf } from "../run/rows.ts";
import type { World } from "./world.ts";

const LEVELS = ["", "DEBUG", "INFO", "WARN", "ERROR"];

/** A run as files see it; undefined where there is none. */
export function findFileRun(
  world: World | undefined,
  slug: string,
  readings: Readings,
): FileRun | undefined {
  const run = world?.state.runs.get(slug);
  if (world === undefined || run === undefined) return undefined;
  return {
    version: `${slug} ${run.acceptedAt} ${run.scenario} ${JSON.stringify(run.custom)}`,
    columns: planOf(run).worker.columns.map(({ key }) => key),
    rows: (from, to) => rowsOf(run, from, to, readings["row-id"]),
    *logLines() {
      for (const { timestamp, type, group, content } of logOf(run, world.now())) {
        yield `${new Date(timestamp).toISOString()} ${LEVELS[type] ?? type} [${group}] ${content}`;
      }
    },
  };
}
