import type { App } from "../app.ts";
import { type Child, h, type VNode } from "../dom/h.ts";

export interface DialogOptions {
  readonly name: string;
  readonly title: string;
  readonly onsubmit: (form: HTMLFormElement) => void;
}

/**
 * A dialog of the browser's own: it keeps focus inside, closes with Escape, and gives focus back to
 * where it was.
 */
export function dialog(
  { name, title, onsubmit }: DialogOptions,
  app: App,
  ...children: readonly Child[]
): VNode {
  const { dialogProblem } = app.state;
  return h(
    "dialog",
    {
      key: name,
      "aria-labelledby": `${name}-title`,
      modal: true,
      oncancel: (event) => {
        event.preventDefault();
        closeDialog(app);
      },
      // A browser may close it without asking. One that is gone already may have a successor.
      onclose: (event) => (event.target as Element).isConnected && closeDialog(app),
    },
    h(
      "form",
      {
        onsubmit: (event) => {
          event.preventDefault();
          onsubmit(event.target as HTMLFormElement);
        },
      },
      h("h2", { id: `${name}-title` }, title),
      ...children,
      h("p", { class: "bad", role: "alert" }, dialogProblem),
    ),
  );
}

/** At once: whoever is quick could open the next before the element says that it closed. */
export function closeDialog(app: App): void {
  document.querySelector("dialog")?.close();
  app.set({ dialog: undefined, dialogProblem: "" });
}
