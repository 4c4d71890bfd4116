import type { App } from "../app.ts";
import type { PageState } from "../data/state.ts";
import { h, type VNode } from "../dom/h.ts";
import { explanationView } from "./explanation-view.ts";
import { note } from "./parts.ts";
import { requestTable } from "./request-table.ts";

/** The last requests, and beside them why the chosen one was answered so. */
export function requestsView(state: PageState, app: App): VNode {
  const toggle = (event: Event) => {
    app.set({ allWorlds: (event.target as HTMLInputElement).checked });
    void app.refresh();
  };
  return h(
    "section",
    { class: "pair", "aria-labelledby": "requests-title" },
    h(
      "div",
      { class: "card" },
      h(
        "div",
        { class: "heading" },
        h("h2", { id: "requests-title" }, "Requests"),
        h(
          "label",
          { class: "check" },
          h("input", { type: "checkbox", checked: state.allWorlds, onchange: toggle }),
          " of all accounts",
        ),
      ),
      requestTable(state, state.requests, app, "The last requests, the newest first"),
    ),
    h(
      "div",
      {
        class: "card",
        id: "request-detail",
        role: "region",
        "aria-label": "The chosen request",
      },
      state.request === undefined
        ? note("Choose a request to see why it was answered so, and to copy it.")
        : explanationView(state, app),
    ),
  );
}
