import { listRunResults, type ResultPage, type RunSlug } from "@coreclaw/client";
import { cellText, columnsOf } from "../api/cell-text.ts";
import type { App } from "./app.ts";
import { element, find } from "./element.ts";
import { createNotice } from "./notice.ts";

const ROWS_PER_PAGE = 10;

/** Shows the rows of a run, page by page. Gives a function that reads the page anew. */
export function showRows({ call, signal }: App, run_slug: RunSlug): () => Promise<void> {
  const problems = element("div");
  const pages = element("nav", { class: "line", attributes: { "aria-label": "Pages of rows" } });
  const table = element("div", {
    class: "table",
    attributes: { role: "region", "aria-label": "Rows", tabindex: "0" }, // scrolls by keyboard
  });
  const notice = createNotice(problems);
  let page_index = 1;

  async function read(): Promise<void> {
    try {
      const page = { run_slug, page_index, page_size: ROWS_PER_PAGE };
      const found = await listRunResults(call, page, { signal });
      notice.clear();
      if (found.list.length === 0 && found.count === 0) return;
      table.replaceChildren(tableOf(found));
      pages.replaceChildren(...turns(found.count));
      find("run-table").replaceChildren(problems, table, pages);
    } catch (error) {
      find("run-table").prepend(problems);
      notice.show(error, read);
    }
  }

  function turns(count: number): HTMLElement[] {
    const last = Math.max(1, Math.ceil(count / ROWS_PER_PAGE));
    if (last === 1) return [];
    const turn = (text: string, to: number) => {
      const button = element("button", { text, attributes: { type: "button" } });
      button.disabled = to < 1 || to > last;
      button.addEventListener("click", () => {
        page_index = to;
        void read();
      });
      return button;
    };
    const where = element("span", { text: `Page ${page_index} of ${last}` });
    return [turn("Previous", page_index - 1), where, turn("Next", page_index + 1)];
  }

  return read;
}

function tableOf(page: ResultPage): HTMLTableElement {
  const columns = columnsOf(page);
  const head = columns.map(({ label }) =>
    element("th", { text: label, attributes: { scope: "col" } }),
  );
  const rows = page.list.map((row) =>
    element("tr", {}, ...columns.map(({ key }) => element("td", { text: cellText(row, key) }))),
  );
  return element(
    "table",
    {},
    element("thead", {}, element("tr", {}, ...head)),
    element("tbody", {}, ...rows),
  );
}
