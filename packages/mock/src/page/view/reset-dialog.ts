import type { App } from "../app.ts";
import { h, type VNode } from "../dom/h.ts";
import { closeDialog, dialog } from "./dialog.ts";
import { button } from "./parts.ts";

/** Nothing of a world comes back, so it is asked about. */
export function resetDialog(app: App): VNode {
  const reset = async () => {
    if (await app.change("reset", { method: "POST" }, "The account began anew.")) closeDialog();
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
      button("Cancel", closeDialog),
    ),
  );
}
