import { type Document, isRef } from "@redocly/openapi-core";
import { keysOf } from "../pointer.ts";

/** A `$ref` as it stands in a file. */
export interface Reference {
  readonly node: { readonly $ref: string };
  readonly document: Document;
}

/** A chain this long is no document but an attack on the stack of whoever follows it. */
const maxHops = 100;

/** Every node with a `$ref` in a file. */
export function referencesIn(document: Document): Reference[] {
  const found: Reference[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    if (isRef(node)) found.push({ node, document });
    Object.values(node).forEach(visit);
  };
  visit(document.parsed);
  return found;
}

/** The file part of a `$ref`; undefined when it stays in its own file. */
export function filePart({ node }: Reference): string | undefined {
  const [head = ""] = node.$ref.split("#/");
  const file = head.replace(/#$/, "");
  return file === "" || file.startsWith("#") ? undefined : file;
}

/** One `$ref` of each circle that leads to nothing but itself; without circles, the first whose chain is too long. */
export function endlessReferences(
  references: readonly Reference[],
  documentOf: (reference: Reference) => Document | undefined,
): Reference[] {
  const told = new Set<object>();
  const circles: Reference[] = [];
  let long: Reference | undefined;
  for (const start of references) {
    const chain = chainFrom(start, documentOf);
    if (chain.length > maxHops) long ??= start;
    if (chain.at(-1) !== start.node || told.has(start.node)) continue;
    circles.push(start);
    for (const node of chain) told.add(node);
  }
  return circles.length > 0 || !long ? circles : [long];
}

/** The nodes that `start` leads through, until the chain ends, comes back to `start` or is too long. */
function chainFrom(
  start: Reference,
  documentOf: (reference: Reference) => Document | undefined,
): object[] {
  const chain: object[] = [];
  let current = next(start, documentOf(start));
  while (current && chain.length <= maxHops) {
    chain.push(current.node);
    if (current.node === start.node) break;
    current = next(current, documentOf(current));
  }
  return chain;
}

/** The `$ref` that `reference` leads to, or through; undefined when it leads to something else or nowhere. */
function next({ node }: Reference, document: Document | undefined): Reference | undefined {
  if (!document) return undefined;
  let target: unknown = document.parsed;
  for (const key of keysOf(node.$ref.split("#/")[1] ?? "")) {
    if (typeof target !== "object" || target === null) return undefined;
    if (!Object.hasOwn(target, key)) break;
    target = (target as Record<string, unknown>)[key]; // just checked
  }
  return isRef(target) ? { node: target, document } : undefined;
}
