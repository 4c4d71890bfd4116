import type { App } from "../app.ts";
import { type PageState, shownRun, shownWorld } from "../data/state.ts";
import type { RunView } from "../data/views.ts";
import { h, type VNode } from "../dom/h.ts";
import { count, dollars } from "../format/format.ts";
import { firstRun } from "./first-steps.ts";
import { note, scroller, slug, status, table } from "./parts.ts";
import { runView } from "./run-view.ts";
import { showDetail } from "./show-detail.ts";

/** The runs of the world, and the chosen one beside them. */
export function runsView(state: PageState, app: App): VNode {
  const { runs, runCount } = state;
  const hidden = runCount - runs.length;
  const chosen = shownRun(state);
  return h(
    "section",
    { class: "pair", "aria-labelledby": "runs-title" },
    h(
      "div",
      { class: "card" },
      h("h2", { id: "runs-title" }, "Runs ", h("small", {}, count(runCount))),
      runs.length === 0
        ? firstRun(app)
        : scroller("Runs, the newest first", { class: "list" }, runTable(state, app)),
      hidden > 0 && note(`${count(hidden)} older runs are not shown.`),
      runs.length > 0 && shownWorld(state)?.clock === "manual" && idleHint(runs),
    ),
    h(
      "div",
      { class: "card", id: "run-detail", role: "region", "aria-label": "The chosen run" },
      chosen === undefined
        ? note("Choose a run to see its rows, log, callbacks and requests.")
        : runView(state, chosen, app),
    ),
  );
}

/** Whoever waits for a run whose time stands still waits for ever. */
function idleHint(runs: readonly RunView[]): VNode | false {
  const waits = runs.some(({ isFinal }) => !isFinal);
  return waits && note("Time stands still: move it on above to see runs get on.");
}

function runTable(state: PageState, app: App): VNode {
  const columns = [
    { label: "State" },
    { label: "Run" },
    { label: "Rows", isNumber: true },
    { label: "Charge", isNumber: true },
    { label: "Scenario" },
  ];
  const rows = state.runs.map((run) => runRow(run, run.slug === state.run, app));
  return table("Runs, the newest first", columns, rows, { class: "choice" });
}

function runRow(run: RunView, isChosen: boolean, app: App): VNode {
  const choose = (event: Event) => {
    chooseRun(app, run.slug);
    showDetail("run-detail", event);
  };
  const cell = (...children: readonly (VNode | string)[]) => h("td", { class: "num" }, ...children);
  return h(
    "tr",
    { key: run.slug, onclick: choose, class: isChosen ? "chosen" : undefined },
    h("td", {}, status(run.status, run.isFinal)),
    h(
      "td",
      {},
      h(
        "button",
        { type: "button", class: "link", "aria-pressed": String(isChosen) },
        slug(run.slug),
      ),
    ),
    cell(count(run.rows)),
    cell(dollars(run.charge)),
    h("td", {}, run.scenario),
  );
}

export function chooseRun(app: App, run: string): void {
  if (app.state.run === run) return;
  app.set({ run, page: 1, rows: undefined, log: undefined });
  void app.refresh();
}
