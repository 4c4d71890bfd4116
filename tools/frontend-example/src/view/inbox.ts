import type { ReceivedCallback } from "@coreclaw/mock/browser";
import type { App } from "./app.ts";
import { element, find } from "./element.ts";

/** Shows the callbacks that arrive, the newest first, where they arrive in this page at all. */
export function showInbox({ inbox, signal }: App): void {
  if (inbox === undefined) return;
  const list = find("inbox");
  const add = (callback: ReceivedCallback) => {
    find("inbox-empty").hidden = true;
    list.prepend(entry(callback));
  };
  find("inbox-section").hidden = false;
  find("inbox-empty").hidden = false;
  list.replaceChildren();
  signal.addEventListener("abort", inbox.onReceive(add));
}

function entry({ receivedAt, body }: ReceivedCallback): HTMLElement {
  const time = new Date(receivedAt).toLocaleTimeString();
  return element("li", {}, element("small", { text: time }), element("code", { text: body }));
}
