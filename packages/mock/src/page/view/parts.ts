import { type Child, h, type Props, type VNode } from "../dom/h.ts";
import { shownStatus } from "../format/status.ts";

export function button(label: Child, onclick: (event: Event) => void, props: Props = {}): VNode {
  return h("button", { type: "button", ...props, onclick }, label);
}

/** The shape is for eyes; the word is for everybody. */
export function status(value: number, isFinal: boolean): VNode {
  const { word, shape, tone } = shownStatus(value, isFinal);
  return h(
    "span",
    { class: `status ${tone}` },
    h("span", { class: "shape", "aria-hidden": "true" }, shape),
    word,
  );
}

export function slug(text: string): VNode {
  return h("code", {}, text);
}

/** What scrolls must be reachable by keys, and have a name. */
export function scroller(label: string, props: Props, ...children: readonly Child[]): VNode {
  const { class: name = "", ...rest } = props;
  return h(
    "div",
    { class: `scroll ${name}`, role: "region", "aria-label": label, tabindex: 0, ...rest },
    ...children,
  );
}

export interface Column {
  readonly label: string;
  readonly isNumber?: boolean;
}

export function table(
  caption: string,
  columns: readonly Column[],
  body: readonly VNode[],
  props: Props = {},
): VNode {
  const heads = columns.map(({ label, isNumber = false }) =>
    h("th", { scope: "col", class: isNumber ? "num" : undefined }, label),
  );
  return h(
    "table",
    props,
    h("caption", { class: "hidden" }, caption),
    h("thead", {}, h("tr", {}, heads)),
    h("tbody", {}, body),
  );
}

/** Names and what they stand for; entries without a value are left out. */
export function facts(...entries: readonly (readonly [name: string, value: Child])[]): VNode {
  const told = entries.filter(([, value]) => value !== undefined && value !== "");
  return h(
    "dl",
    {},
    told.map(([name, value]) => h("div", {}, h("dt", {}, name), h("dd", {}, value))),
  );
}

export function note(...children: readonly Child[]): VNode {
  return h("p", { class: "note" }, ...children);
}
