import type { Prop, Props, VNode } from "./h.ts";

const known = new WeakMap<Element, Props>();

/**
 * Makes the children of `parent` what `children` says and touches only what differs, so that focus,
 * scrolling, selections and half-typed texts stay where they are.
 */
export function patchChildren(parent: Element, children: readonly (VNode | string)[]): void {
  const take = takerOf(parent);
  const reused = children.map((child) => take(child));
  const kept = new Set<ChildNode | undefined>(reused);
  for (const old of [...parent.childNodes]) if (!kept.has(old)) old.remove();
  let cursor = parent.firstChild;
  for (const [index, child] of children.entries()) {
    const found = reused[index];
    const node = found ?? createNode(child);
    if (node === cursor) cursor = cursor.nextSibling;
    else parent.insertBefore(node, cursor);
    if (typeof child === "string") setText(node, child);
    else if (node instanceof Element) patchElement(node, child);
    if (found === undefined) openModal(node, child);
  }
}

function openModal(node: ChildNode, child: VNode | string): void {
  const isModal = typeof child !== "string" && child.props.modal === true;
  if (isModal && node instanceof HTMLDialogElement) node.showModal();
}

/** Finds for each child the node that stood for it: by its key, else the next of its kind. */
function takerOf(parent: Element): (child: VNode | string) => ChildNode | undefined {
  const groups = new Map<string, ChildNode[]>();
  for (const node of parent.childNodes) {
    const key = node instanceof Element ? known.get(node)?.key : undefined;
    const name = groupOf(node.nodeName.toLowerCase(), key);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [node]);
    else group.push(node);
  }
  return (child) => {
    const name = typeof child === "string" ? "#text" : groupOf(child.tag, child.props.key);
    return groups.get(name)?.shift();
  };
}

function groupOf(tag: string, key = ""): string {
  return `${tag} ${key}`.trimEnd();
}

function createNode(child: VNode | string): ChildNode {
  return typeof child === "string"
    ? document.createTextNode(child)
    : document.createElement(child.tag);
}

function setText(node: ChildNode, text: string): void {
  if (node.nodeValue !== text) node.nodeValue = text;
}

function patchElement(element: Element, { props, children }: VNode): void {
  const before = known.get(element) ?? {};
  known.set(element, props);
  // Options first: a select can only take a value that it has.
  patchChildren(element, children);
  for (const name of new Set([...Object.keys(before), ...Object.keys(props)])) {
    if (name !== "key" && name !== "modal" && before[name] !== props[name]) {
      setProp(element, name, props[name]);
    }
  }
}

/** What a user changes is a property; it is set only when what is asked for changes. */
const PROPERTIES = new Set(["value", "checked", "indeterminate"]);

function setProp(element: Element, name: string, value: Prop): void {
  if (name.startsWith("on")) Reflect.set(element, name, value ?? null);
  else if (PROPERTIES.has(name)) Reflect.set(element, name, value ?? "");
  else if (value === undefined || value === false) element.removeAttribute(name);
  else element.setAttribute(name, value === true ? "" : String(value));
}
