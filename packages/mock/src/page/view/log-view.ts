import type { PageState } from "../data/state.ts";
import type { RunView } from "../data/views.ts";
import { h, type VNode } from "../dom/h.ts";
import { count, cut, timeOfDay } from "../format/format.ts";
import { note, scroller } from "./parts.ts";

const LEVELS = ["", "debug", "info", "warn", "error"] as const;
const LONGEST_LINE = 2_000;

/** The last lines of a run's log. */
export function logView({ log }: PageState, run: RunView): VNode {
  if (log === undefined || log.run !== run.slug) return note("The log is on its way.");
  if (log.lines.length === 0) return note("Nothing was logged yet.");
  const hidden = log.count - log.lines.length;
  return h(
    "div",
    {},
    hidden > 0 && note(`${count(hidden)} earlier lines are not shown.`),
    scroller("Log", { class: "list log" }, h("ol", {}, log.lines.map(line))),
  );
}

function line({ level, content, at }: { level: number; content: string; at: number }): VNode {
  const name = LEVELS[level] ?? String(level);
  return h(
    "li",
    { class: name },
    h("time", {}, timeOfDay(at)),
    h("b", {}, name),
    h("span", {}, cut(content, LONGEST_LINE)),
  );
}
