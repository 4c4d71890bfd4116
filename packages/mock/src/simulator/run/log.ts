import type { LogLevel, LogLine } from "../../generated/models.ts";
import { checkCustom } from "../inputs/check-custom.ts";
import { type Part, planOf } from "./plan.ts";
import { keepRecent } from "./recent.ts";
import type { Run } from "./run.ts";
import { endsAt, momentOf, stopsAt } from "./timeline.ts";

const DEBUG = 1;
const INFO = 2;
const WARN = 3;
const ERROR = 4;

/** A run tells its progress in about so many lines, however many rows it has. */
const PROGRESS_LINES = 100;

/** The lines that a run has written by `time`, oldest first. */
export function logOf(run: Run, time: number): readonly LogLine[] {
  return allLines(run).filter(({ timestamp }) => timestamp <= time);
}

const LOGS_KEPT = 32;

const allLines = keepRecent(LOGS_KEPT, (run: Run): readonly LogLine[] => {
  const last = stopsAt(run);
  const work = [...beginning(run), ...progress(run)].filter(({ timestamp }) => timestamp <= last);
  return [...work, ...ending(run)];
});

function beginning(run: Run): LogLine[] {
  const { runningAt, parts, worker } = planOf(run);
  const { warnings } = checkCustom(worker.descriptor, run.custom);
  const { cpus, memory, region } = run.system;
  return [
    line(DEBUG, 1, `Waiting for ${cpus} cores and ${memory} MB, region ${region}`, run.acceptedAt),
    ...(runningAt === Number.POSITIVE_INFINITY
      ? []
      : [line(INFO, 1, `Run started with ${plural(parts.length, "part")}`, runningAt)]),
    ...warnings.slice(0, 20).map(({ message }) => line(WARN, 1, message, runningAt)),
  ];
}

function progress(run: Run): LogLine[] {
  const { parts, runningAt, rowsAfter } = planOf(run);
  const total = parts.reduce((sum, { rows }) => sum + rows, 0);
  const step = Math.max(1, Math.ceil(total / PROGRESS_LINES));
  const reachedAt = (rows: number) => runningAt + firstMsWith(rows, rowsAfter);
  const lines: LogLine[] = [];
  for (let rows = step; rows <= total; rows += step) {
    const group = 1 + parts.findIndex((part) => rows <= part.first + part.rows);
    lines.push(line(DEBUG, group, `Collected ${plural(rows, "row")}`, reachedAt(rows)));
  }
  const told = parts.slice(0, PROGRESS_LINES).filter(({ rows }) => rows > 0);
  const ends = told.map((part) => partEnd(part, parts.indexOf(part) + 1, reachedAt));
  return [...lines, ...ends].sort((a, b) => a.timestamp - b.timestamp);
}

function partEnd(part: Part, group: number, reachedAt: (rows: number) => number): LogLine {
  const text = `Part ${group} is done: ${plural(part.rows, "row")}`;
  return line(INFO, group, text, reachedAt(part.first + part.rows));
}

function ending(run: Run): LogLine[] {
  const at = endsAt(run);
  const { end } = planOf(run);
  const aborted =
    run.abortedAt === undefined ? [] : [line(WARN, 1, "Abort requested", run.abortedAt)];
  if (at === Number.POSITIVE_INFINITY) return aborted;
  const { status, rows, errorMessage } = momentOf(run, at, "aborted");
  const count = plural(rows, "row");
  if (status === 5) return [...aborted, line(WARN, 1, `Run aborted with ${count}`, at)];
  if (status === 4)
    return [line(ERROR, 1, errorMessage, at), line(INFO, 1, `Run failed with ${count}`, at)];
  const remark = end.remark === undefined ? [] : [line(WARN, 1, end.remark, at)];
  return [...remark, line(INFO, 1, `Run ended with ${count}`, at)];
}

/** By bisection: rows never become fewer. Infinity where they never become so many. */
function firstMsWith(rows: number, rowsAfter: (ms: number) => number): number {
  if (rowsAfter(Number.POSITIVE_INFINITY) < rows) return Number.POSITIVE_INFINITY;
  let high = 1;
  while (rowsAfter(high) < rows) high *= 2;
  let low = 0;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (rowsAfter(middle) >= rows) high = middle;
    else low = middle + 1;
  }
  return high;
}

function line(type: LogLevel, group: number, content: string, timestamp: number): LogLine {
  return { type, group: String(group), content, timestamp };
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? "" : "s"}`;
}
