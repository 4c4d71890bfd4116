import type { App } from "../app.ts";
import { ROWS_PER_PAGE } from "../data/load.ts";
import type { PageState } from "../data/state.ts";
import type { RowsView, RunView } from "../data/views.ts";
import { h, type VNode } from "../dom/h.ts";
import { count, cut } from "../format/format.ts";
import { button, note, scroller, table } from "./parts.ts";

const COLUMNS_SHOWN = 30;
const LONGEST_CELL = 200;

/** The rows of a run, a page at a time. */
export function rowsView({ rows, page }: PageState, run: RunView, app: App): VNode {
  if (rows === undefined || rows.run !== run.slug) return note("The rows are on their way.");
  if (rows.count === 0) return note(run.isFinal ? "The run has no rows." : "No rows yet.");
  return h(
    "div",
    {},
    scroller(`Rows, page ${page}`, { class: "list" }, rowTable(rows)),
    pager(rows, page, app),
  );
}

function rowTable({ columns, rows, page, size }: RowsView): VNode {
  const shown = columns.slice(0, COLUMNS_SHOWN);
  const first = (page - 1) * size + 1;
  const heads = [
    { label: "#", isNumber: true },
    ...shown.map(({ label, key, isNumber }) => {
      return { label: cut(label || key, 60), isNumber };
    }),
  ];
  const body = rows.map((row, index) =>
    h(
      "tr",
      {},
      h("td", { class: "num faint" }, count(first + index)),
      shown.map(({ key, isNumber }) =>
        h("td", { class: isNumber ? "num" : "cell" }, cell(row[key])),
      ),
    ),
  );
  return table("Rows of the run", heads, body);
}

/** Whatever a row holds is a text here. */
function cell(value: unknown): string {
  if (value === undefined || value === null) return "";
  return cut(typeof value === "string" ? value : (JSON.stringify(value) ?? ""), LONGEST_CELL);
}

function pager({ count: all }: RowsView, page: number, app: App): VNode | false {
  const pages = Math.ceil(all / ROWS_PER_PAGE);
  if (pages < 2) return false;
  const go = (to: number) => () => {
    app.set({ page: to });
    void app.refresh();
  };
  return h(
    "nav",
    { class: "pager", "aria-label": "Pages of rows" },
    button("First", go(1), { disabled: page === 1 }),
    button("Previous", go(page - 1), { disabled: page === 1 }),
    h("span", {}, `${count(page)} of ${count(pages)}`),
    button("Next", go(page + 1), { disabled: page >= pages }),
    button("Last", go(pages), { disabled: page >= pages }),
  );
}
