import type { ResultPage } from "../../generated/models.ts";
import { planOf } from "../run/plan.ts";
import { rowsOf } from "../run/rows.ts";
import type { Run } from "../run/run.ts";
import { momentOf } from "../run/timeline.ts";
import type { Context } from "./context.ts";
import { pageWindow } from "./page-window.ts";

/** A page of the rows that a run has by now; beyond the last one it is empty. Pages count from 1. */
export function resultPage(
  run: Run,
  { now, readings, page: fault }: Context,
  page: number,
  size: number,
): ResultPage {
  const { rows } = momentOf(run, now, readings["status-5"]);
  const { from, to, count } = pageWindow(rows, page, size, fault);
  return {
    count,
    headers: rows === 0 ? [] : [...planOf(run).worker.columns],
    list: [...rowsOf(run, from, to, readings["row-id"])],
    ...(readings["page-echo"] === "present" ? { page_index: page, page_size: size } : {}),
  };
}
