import { listRuns, type RunRecord } from "@coreclaw/client";
import { stateWord } from "../api/run-state.ts";
import type { App, Parts } from "./app.ts";
import { element, find } from "./element.ts";
import { createNotice } from "./notice.ts";

/** Lists the latest runs of the account. Gives a function that reads them anew. */
export function showRecent({ call, signal }: App, showRun: Parts["showRun"]) {
  const list = find("recent");
  const notice = createNotice(find("recent-notice"));
  list.replaceChildren();
  return async function refresh(): Promise<void> {
    try {
      const page = await listRuns(call, { page_index: 1, page_size: 5 }, { signal });
      notice.clear();
      list.replaceChildren(...page.list.map((run) => entry(run, showRun)));
    } catch (error) {
      notice.show(error, refresh);
    }
  };
}

function entry(run: RunRecord, showRun: Parts["showRun"]): HTMLElement {
  const started = new Date(run.started_at * 1_000).toLocaleString();
  const rows = run.results === 1 ? "1 row" : `${run.results} rows`;
  const button = element(
    "button",
    { class: "entry", attributes: { type: "button" } },
    element("strong", { text: run.scraper_title }),
    element("span", { text: `${stateWord(run)}, ${rows}, $${run.usage}` }),
    element("small", { text: started }),
  );
  button.addEventListener("click", () => showRun(run.slug));
  return element("li", {}, button);
}
