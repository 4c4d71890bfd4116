import type { RunRecord, RunSlug } from "@coreclaw/client";
import { isOver, stateWord } from "../api/run-state.ts";
import { sleep } from "../api/sleep.ts";
import { watchRun } from "../api/watch-run.ts";
import type { App, Parts } from "./app.ts";
import { showCsvLink } from "./csv-link.ts";
import { element, find } from "./element.ts";
import { createNotice } from "./notice.ts";
import { showRows } from "./rows.ts";

/** Shows one run at a time, and follows it to its end. Gives a function that chooses the run. */
export function showRunPanel(app: App, refresh: Parts["refresh"]): Parts["showRun"] {
  const notice = createNotice(find("run-notice"));
  let current = new AbortController();
  find("run").hidden = true;
  find("run-empty").hidden = false;

  async function follow(slug: RunSlug, signal: AbortSignal): Promise<void> {
    const rows = showRows({ ...app, signal }, slug);
    const offerCsv = showCsvLink({ ...app, signal }, slug);
    let shown = -1;
    for await (const look of watchRun(app.call, slug, { signal, sleep })) {
      if ("trouble" in look) {
        notice.show(look.trouble);
        showState("lost", "Lost sight of the run. Looking again…");
        continue;
      }
      notice.clear();
      showRecord(look.run);
      if (look.run.results !== shown) await rows();
      shown = look.run.results;
      if (shown > 0 && isOver(look.run, 0)) offerCsv();
    }
    refresh();
  }

  return (slug) => {
    current.abort();
    current = new AbortController();
    const signal = AbortSignal.any([app.signal, current.signal]);
    notice.clear();
    clear();
    find("run-title").focus();
    follow(slug, signal).catch((error: unknown) => {
      if (signal.aborted) return;
      notice.show(error);
      showState("", "Not to be seen");
    });
  };
}

function clear(): void {
  find("run").hidden = false;
  find("run-empty").hidden = true;
  find("run-worker").textContent = "";
  showState("", "Looking…");
  for (const id of ["run-facts", "run-table", "run-actions"]) find(id).replaceChildren();
}

function showRecord(run: RunRecord): void {
  find("run-worker").textContent = `${run.scraper_title} ${run.version}`;
  showState(`${run.status}`, run.err_msg ? `${stateWord(run)}: ${run.err_msg}` : stateWord(run));
  const facts = { Rows: `${run.results}`, Cost: `$${run.usage}`, Time: `${run.duration} s` };
  find("run-facts").replaceChildren(
    ...Object.entries(facts).map(([name, value]) =>
      element("div", {}, element("dt", { text: name }), element("dd", { text: value })),
    ),
  );
}

function showState(state: string, text: string): void {
  find("run-state").dataset["state"] = state;
  find("run-state").textContent = text;
}
