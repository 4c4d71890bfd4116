import type { App } from "../app.ts";
import type { PageState } from "../data/state.ts";
import type { RuleView } from "../data/views.ts";
import { h, type VNode } from "../dom/h.ts";
import { counted } from "../format/format.ts";
import { button, note, scroller, slug } from "./parts.ts";

/** The rules by which things go wrong. */
export function faultsView(state: PageState, app: App): VNode {
  const { rules } = state;
  const clear = () =>
    void app.change("faults", { method: "DELETE" }, "Nothing is made to go wrong any more.");
  return h(
    "section",
    { class: "card faults", "aria-labelledby": "faults-title" },
    h("h2", { id: "faults-title" }, "Faults"),
    rules.length === 0
      ? note("Nothing is made to go wrong.")
      : scroller("Rules", { key: "rules", class: "rules" }, ruleList(rules, app)),
    h(
      "div",
      { class: "buttons" },
      button("Inject a fault…", () => app.openDialog("fault"), {
        class: "main",
        disabled: state.catalogue === undefined,
      }),
      rules.length > 0 && button("Remove all", clear, { key: "clear" }),
    ),
  );
}

function ruleList(rules: readonly RuleView[], app: App): VNode {
  return h(
    "ul",
    {},
    rules.slice(0, 100).map((rule) =>
      h(
        "li",
        { key: rule.id },
        h(
          "span",
          {},
          slug(rule.fault),
          h("small", {}, ` ${whenOf(rule)} · ${rule.fired} of ${rule.seen} so far`),
        ),
        button(
          "Remove",
          () =>
            void app.change(
              `faults/${encodeURIComponent(rule.id)}`,
              { method: "DELETE" },
              `The rule ${rule.fault} is gone.`,
            ),
          { "aria-label": `Remove ${rule.fault}`, class: "small" },
        ),
      ),
    ),
  );
}

function whenOf({ operations, run, nth, every, times, probability }: RuleView): string {
  const parts = [
    operations.length === 0 ? "everywhere" : operations.join(", "),
    run !== undefined && `run ${run}`,
    nth !== undefined && `only request ${nth}`,
    every !== undefined && `every ${every}`,
    probability !== undefined && `in ${Number((probability * 100).toFixed(2))}%`,
    times !== undefined && `at most ${counted(times, "time")}`,
  ];
  return parts.filter((part) => part !== false).join(", ");
}
