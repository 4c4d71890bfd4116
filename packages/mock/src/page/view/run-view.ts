import type { App } from "../app.ts";
import { type PageState, RUN_TABS, type RunTab, shownWorld } from "../data/state.ts";
import type { RunView } from "../data/views.ts";
import { h, type VNode } from "../dom/h.ts";
import { bytes, count, cut, dateTime, dollars, duration } from "../format/format.ts";
import { callbacksView } from "./callbacks-view.ts";
import { logView } from "./log-view.ts";
import { button, facts, slug, status } from "./parts.ts";
import { requestTable } from "./request-table.ts";
import { rowsView } from "./rows-view.ts";

/** One run: what is known of it, hands to end it, and what it has. */
export function runView(state: PageState, run: RunView, app: App): VNode {
  const now = shownWorld(state)?.now ?? run.acceptedAt;
  const chosenBy = run.chosenBy === "" ? "" : `, by ${BY[run.chosenBy] ?? run.chosenBy}`;
  return h(
    "div",
    { class: "detail", key: run.slug },
    h(
      "div",
      { class: "heading" },
      h("h3", {}, slug(run.slug)),
      status(run.status, run.isFinal),
      !run.isFinal && endButtons(run, app),
    ),
    run.problem !== "" && h("p", { class: "bad" }, cut(run.problem, 500)),
    facts(
      ["Rows", count(run.rows)],
      ["Charge", dollars(run.charge)],
      ["Traffic", bytes(run.traffic)],
      ["Took", duration((run.finishedAt ?? now) - run.acceptedAt)],
      ["Started", dateTime(run.acceptedAt)],
      ["Scenario", `${run.scenario}${chosenBy}`],
      ["Worker", h("span", {}, slug(run.workerPath || run.worker), ` ${run.version}`)],
    ),
    tabs(state, run, app),
    h(
      "div",
      { role: "tabpanel", id: "run-panel", "aria-labelledby": `tab-${state.tab}` },
      panel(state, run, app),
    ),
  );
}

const BY: Readonly<Record<string, string>> = {
  default: "default",
  request: "the request",
  input: "its input",
  worker: "its Worker",
  key: "the key",
  world: "the account",
};

function endButtons({ slug: run }: RunView, app: App): VNode {
  const path = `runs/${encodeURIComponent(run)}`;
  const end = (status: string) => () =>
    void app.change(
      `${path}/end`,
      { method: "POST", body: { status } },
      `The run ${run} has ${status}.`,
    );
  const abort = () =>
    void app.change(`${path}/abort`, { method: "POST" }, `The run ${run} is being aborted.`);
  return h(
    "div",
    { class: "buttons", role: "group", "aria-label": "End this run" },
    button("Succeed", end("succeeded")),
    button("Fail", end("failed")),
    button("Abort", abort),
  );
}

/** One tab is in the order of keys; arrows lead to the others. */
function tabs({ tab, callbacks, requests }: PageState, { slug, rows }: RunView, app: App): VNode {
  const counts: Readonly<Record<RunTab, number | undefined>> = {
    rows,
    log: undefined,
    callbacks: callbacks.filter(({ run }) => run === slug).length,
    requests: requests.filter(({ run }) => run === slug).length,
  };
  return h(
    "div",
    { role: "tablist", "aria-label": "Of this run", onkeydown: (event) => turn(event, app) },
    RUN_TABS.map((name) =>
      button(
        [TAB_LABELS[name], counts[name] !== undefined && h("small", {}, count(counts[name]))],
        () => openTab(app, name),
        {
          key: name,
          role: "tab",
          id: `tab-${name}`,
          "aria-selected": String(name === tab),
          "aria-controls": "run-panel",
          tabindex: name === tab ? 0 : -1,
        },
      ),
    ),
  );
}

const TAB_LABELS: Readonly<Record<RunTab, string>> = {
  rows: "Rows",
  log: "Log",
  callbacks: "Callbacks",
  requests: "Requests",
};

function openTab(app: App, tab: RunTab): void {
  app.set({ tab });
  void app.refresh();
}

const TURNS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

function turn(event: Event, app: App): void {
  const step = event instanceof KeyboardEvent ? TURNS[event.key] : undefined;
  if (step === undefined) return;
  event.preventDefault();
  const at = RUN_TABS.indexOf(app.state.tab) + step + RUN_TABS.length;
  const next = RUN_TABS[at % RUN_TABS.length] ?? "rows";
  openTab(app, next);
  document.getElementById(`tab-${next}`)?.focus();
}

function panel(state: PageState, run: RunView, app: App): VNode {
  switch (state.tab) {
    case "rows":
      return rowsView(state, run, app);
    case "log":
      return logView(state, run);
    case "callbacks":
      return callbacksView(state, run, app);
    case "requests":
      return requestTable(
        state,
        state.requests.filter((request) => request.run === run.slug),
        app,
        "Requests about this run",
      );
  }
}
