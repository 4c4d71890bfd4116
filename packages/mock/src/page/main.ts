import { App } from "./app.ts";
import { ControlClient } from "./data/control-client.ts";
import { shownWorld } from "./data/state.ts";
import { keepingFocus } from "./dom/keep-focus.ts";
import { patchChildren } from "./dom/patch.ts";
import { pageView } from "./view/page-view.ts";

const EVERY_MS = 1_000;

new App({
  client: new ControlClient(document.baseURI),
  document,
  everyMs: EVERY_MS,
  wanted: location.hash.slice(1) || undefined,
  render: (state, app) => {
    keepingFocus(() => patchChildren(document.body, pageView(state, app)));
    // So that a reload shows the same account. The id is no secret.
    const address = `#${shownWorld(state)?.id ?? state.wanted ?? ""}`;
    if (state.connection === "up" && state.wanted && location.hash !== address) {
      history.replaceState(null, "", address);
    }
  },
});
