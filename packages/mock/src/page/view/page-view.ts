import type { App } from "../app.ts";
import { type PageState, shownWorld } from "../data/state.ts";
import { type Child, h, type VNode } from "../dom/h.ts";
import { accountView } from "./account-view.ts";
import { clockView } from "./clock-view.ts";
import { faultDialog } from "./fault-dialog.ts";
import { faultsView } from "./faults-view.ts";
import { firstSteps } from "./first-steps.ts";
import { headerView } from "./header-view.ts";
import { requestsView } from "./requests-view.ts";
import { resetDialog } from "./reset-dialog.ts";
import { runsView } from "./runs-view.ts";
import { tokenView } from "./token-view.ts";

/** The whole page, as it shall be now. */
export function pageView(state: PageState, app: App): readonly VNode[] {
  return [
    headerView(state, app),
    h("main", { id: "main" }, lostBanner(state), content(state, app)),
    messageLine(state),
    ...dialogs(state, app),
  ];
}

function lostBanner({ connection }: PageState): VNode {
  const text = "The mock does not answer. Start it again, or wait: this page tries every second.";
  return h("p", { role: "alert", class: "banner", key: "lost" }, connection === "lost" ? text : "");
}

function content(state: PageState, app: App): Child {
  if (state.needsToken) return tokenView(app);
  if (state.connection === "connecting") return h("p", { class: "note" }, "Looking for the mock…");
  const world = shownWorld(state);
  if (world === undefined) {
    const hasRequests = state.requests.length > 0;
    return [firstSteps(app), hasRequests && requestsView(state, app)];
  }
  return h(
    "div",
    { key: world.id, class: state.connection === "lost" ? "world old" : "world" },
    h(
      "div",
      { class: "controls" },
      clockView(world, app),
      accountView(state, app),
      faultsView(state, app),
    ),
    runsView(state, app),
    requestsView(state, app),
  );
}

/** Said aloud where somebody listens, and shown where somebody looks. */
function messageLine({ message: { text, isProblem } }: PageState): VNode {
  return h(
    "p",
    { role: "status", class: isProblem ? "message bad" : "message" },
    isProblem ? `✕ ${text}` : text,
  );
}

function dialogs({ dialog, catalogue }: PageState, app: App): readonly VNode[] {
  if (dialog?.name === "reset") return [resetDialog(dialog, app)];
  if (dialog === undefined || catalogue === undefined) return [];
  return [faultDialog(dialog, catalogue, app)];
}
