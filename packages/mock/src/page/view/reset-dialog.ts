import type { App } from "../app.ts";
import type { OpenDialog } from "../data/state.ts";
import { h, type VNode } from "../dom/h.ts";
import { closeDialog, dialog } from "./dialog.ts";
import { button } from "./parts.ts";

/** Nothing of a world comes back, so it is asked about. */
export function resetDialog({ world }: OpenDialog, app: App): VNode {
  const reset = async () => {
    const ask = { method: "POST", world };
    if (await app.change("reset", ask, "The account began anew.")) closeDialog(app);
  };
  return dialog(
    { name: "reset", title: "Begin this account anew?", onsubmit: () => void reset() },
    app,
    h(
      "p",
      {},
      "Its runs, their rows and callbacks, its balance, its faults and its time are lost.",
    ),
    h(
      "div",
      { class: "buttons" },
      button("Reset the account", () => {}, { type: "submit", class: "danger" }),
      button("Cancel", () => closeDialog(app)),
    ),
  );
}
