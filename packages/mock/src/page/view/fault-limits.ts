import type { FaultGroup } from "../data/fault-groups.ts";
import type { Catalogue } from "../data/state.ts";
import { h, type Props, type VNode } from "../dom/h.ts";

type Entry = FaultGroup["entries"][number];

/** How a fault is, and where and how often it happens; all of it may stay empty. */
export function faultLimits(
  { name, argument }: Entry,
  { operations }: Catalogue,
  run: string | undefined,
): readonly VNode[] {
  return [
    h(
      "div",
      { class: "fields", key: "limits" },
      argument === undefined ? undefined : argumentField(name, argument),
      numberField("times", "Times at most", { min: 1, step: 1, placeholder: "any" }),
      numberField("percent", "Probability, %", {
        min: 0,
        max: 100,
        step: "any",
        placeholder: "100",
      }),
    ),
    run === undefined ? undefined : onlyRun(run),
    h(
      "details",
      { key: "where" },
      h("summary", {}, "Only for some operations"),
      h(
        "fieldset",
        { class: "checks" },
        h("legend", { class: "hidden" }, "Operations"),
        [...operations, "files"].map((value) => check("operations", value, value)),
      ),
    ),
  ].filter((node) => node !== undefined);
}

function argumentField(fault: string, form: string): VNode {
  const words = form.startsWith("<") ? undefined : form.split("|");
  const id = `argument-${fault}`;
  const props = { id, name: "argument" };
  return h(
    "div",
    { class: "field", key: id },
    h("label", { for: id }, `Argument ${form}`),
    words === undefined
      ? h("input", { ...props, type: "text", placeholder: EXAMPLES[form] ?? "usual" })
      : h(
          "select",
          props,
          h("option", { value: "" }, `usual: ${words[0]}`),
          words.map((word) => h("option", { value: word }, word)),
        ),
  );
}

const EXAMPLES: Readonly<Record<string, string>> = {
  "<delay>": "2s, 1s..3s, ~300ms",
  "<duration>": "5s",
  "<shift>": "1h, -5m",
  "<bytes>": "half",
};

function numberField(name: string, label: string, props: Props): VNode {
  return h(
    "div",
    { class: "field" },
    h("label", { for: name }, label),
    h("input", { id: name, name, type: "number", ...props }),
  );
}

function check(name: string, value: string, label: string): VNode {
  return h(
    "label",
    { class: "check" },
    h("input", { type: "checkbox", name, value }),
    h("code", {}, label),
  );
}

function onlyRun(run: string): VNode {
  return h(
    "label",
    { class: "check", key: "run" },
    h("input", { type: "checkbox", name: "run", value: run }),
    h("span", {}, " Only the run ", h("code", {}, run)),
  );
}
