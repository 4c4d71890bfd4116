import type { App } from "../app.ts";
import type { PageState } from "../data/state.ts";
import type { CallbackView, RunView } from "../data/views.ts";
import { h, type VNode } from "../dom/h.ts";
import { counted, cut, timeOfDay } from "../format/format.ts";
import { shownStatus } from "../format/status.ts";
import { button, note, scroller } from "./parts.ts";

/** What was sent, or will be, to the address that the start of the run named. */
export function callbacksView({ callbacks }: PageState, run: RunView, app: App): VNode {
  const own = callbacks.filter((callback) => callback.run === run.slug);
  if (own.length === 0) return note("No callback was due yet, or the start named no callback_url.");
  return h(
    "ul",
    { class: "callbacks" },
    own.map((callback) => callbackItem(callback, app)),
  );
}

function callbackItem(callback: CallbackView, app: App): VNode {
  const { id, url, status, dueAt, payload, isDone } = callback;
  const again = () =>
    void app.change(
      `callbacks/${encodeURIComponent(id)}/redeliver`,
      { method: "POST" },
      `The callback ${id} was sent once more.`,
    );
  const { word } = shownStatus(status, true);
  return h(
    "li",
    { key: id },
    h(
      "div",
      { class: "heading" },
      h("strong", {}, `“${word}”, ${outcome(callback)}`),
      h("span", { class: "faint" }, `due ${timeOfDay(dueAt)}${isDone ? "" : ", goes on"}`),
      button("Send again", again, { class: "small", "aria-label": `Send again: “${word}”` }),
    ),
    h("code", { class: "long" }, cut(url, 300)),
    h("ol", { class: "attempts" }, callback.attempts.slice(-20).map(attempt)),
    scroller(
      `Payload of “${word}”`,
      { class: "code" },
      h("pre", {}, cut(JSON.stringify(payload, null, 2) ?? "", 5_000)),
    ),
  );
}

function outcome({ attempts, isDone }: CallbackView): string {
  const last = attempts.at(-1);
  if (last === undefined) return "not sent yet";
  const isTaken = last.answer !== undefined && last.answer >= 200 && last.answer < 300;
  if (isTaken) return "✓ taken";
  return isDone ? "✕ given up" : `✕ not taken after ${counted(attempts.length, "attempt")}`;
}

function attempt({ at, answer, error }: CallbackView["attempts"][number]): VNode {
  const what = error === undefined ? `answered ${answer ?? "nothing"}` : cut(error, 300);
  return h("li", {}, h("time", {}, timeOfDay(at)), ` ${what}`);
}
