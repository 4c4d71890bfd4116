import type { App } from "../app.ts";
import type { WorldView } from "../data/views.ts";
import { h, type VNode } from "../dom/h.ts";
import { dateTime } from "../format/format.ts";
import { button } from "./parts.ts";

const STEPS = [
  ["+1 s", "1s", "1 second"],
  ["+15 s", "15s", "15 seconds"],
  ["+1 min", "1m", "1 minute"],
  ["+5 min", "5m", "5 minutes"],
] as const;

const MODES = [
  ["Standing", "manual", { freeze: true }, "Time stands still."],
  ["Real time", "real", { set: "real" }, "Time passes as on the wall."],
  ["× 60", "x60", { set: { scale: 60 } }, "A minute passes in a second."],
] as const;

/** The time of the world, and hands to move it. */
export function clockView(world: WorldView, app: App): VNode {
  return h(
    "section",
    { class: "card clock", "aria-labelledby": "clock-title" },
    h("h2", { id: "clock-title" }, "Time"),
    h("p", { class: "figure" }, h("time", {}, dateTime(world.now)), h("small", {}, " UTC")),
    h("p", { class: "sub" }, passing(world)),
    h("div", { class: "buttons", role: "group", "aria-label": "Move time on" }, steps(app)),
    h(
      "div",
      { class: "buttons joined", role: "group", "aria-label": "How time passes" },
      MODES.map(([label, mode, body, done]) =>
        button(label, () => void app.change("clock", { method: "POST", body }, done), {
          "aria-pressed": String(modeOf(world) === mode),
        }),
      ),
    ),
  );
}

function steps(app: App): readonly VNode[] {
  const settle = button(
    "Settle",
    () =>
      void app.change(
        "clock",
        { method: "POST", body: { settle: true } },
        "All that was due is done.",
      ),
    { title: "Moves time on until nothing is due any more" },
  );
  const moves = STEPS.map(([label, advance, words]) =>
    button(
      label,
      () =>
        void app.change(
          "clock",
          { method: "POST", body: { advance } },
          `Time went on by ${words}.`,
        ),
      { "aria-label": `${label}: move on by ${words}` },
    ),
  );
  return [...moves, settle];
}

function modeOf({ clock, scale }: WorldView): string {
  return scale === undefined ? clock : `x${scale}`;
}

function passing({ clock, scale, pollMs }: WorldView): string {
  if (scale !== undefined) return `passes ${scale} times as fast as on the wall`;
  if (pollMs !== undefined) return `each read moves it on by ${pollMs} ms`;
  return clock === "manual" ? "stands still until it is moved" : "passes as on the wall";
}
