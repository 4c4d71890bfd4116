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
      onclose: () => app.set({ dialog: undefined, dialogProblem: "" }),
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

/** The element says that it closed, and the state follows. */
export function closeDialog(): void {
  document.querySelector("dialog")?.close();
}
