/** What an attribute, a property or a listener may be. Names are written in the code, never data. */
export type Prop = string | number | boolean | undefined | ((event: Event) => void);

export interface Props {
  /** Keeps an element the same one when its neighbours change. */
  readonly key?: string;
  /** A dialog is opened as a modal one as soon as it is in the page. */
  readonly modal?: boolean;
  readonly [name: string]: Prop;
}

/** An element as it shall be. Texts stay texts: nothing here is ever read as HTML. */
export interface VNode {
  readonly tag: string;
  readonly props: Props;
  readonly children: readonly (VNode | string)[];
}

export type Child = VNode | string | number | false | null | undefined | readonly Child[];

/** Describes an element. `false`, `null` and `undefined` among the children leave nothing behind. */
export function h(tag: string, props: Props = {}, ...children: readonly Child[]): VNode {
  return { tag, props, children: children.flatMap(flat) };
}

function flat(child: Child): readonly (VNode | string)[] {
  if (child === false || child === null || child === undefined) return [];
  if (isList(child)) return child.flatMap(flat);
  return [typeof child === "number" ? String(child) : child];
}

function isList(child: Child): child is readonly Child[] {
  return Array.isArray(child);
}
