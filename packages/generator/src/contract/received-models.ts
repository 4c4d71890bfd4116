import { isMap, type Json, member, sortedEntries, textMember } from "../json.ts";
import type { Reading } from "./reading.ts";

/**
 * The models that can arrive from outside: through a response, or as the request of a callback or webhook. What is
 * only ever sent keeps a closed vocabulary; what arrives may hold words that the document does not know yet.
 */
export function receivedModels(reading: Reading): Set<string> {
  const { root, references, names } = reading;
  const received = new Set<string>();
  const queue: Json[] = [];
  const seen = new Set<Json>();
  const arrives = (node: Json | undefined): void => {
    if (typeof node !== "object" || node === null || seen.has(node)) return;
    seen.add(node);
    const pointer = textMember(node, "$ref");
    const name = pointer === undefined ? undefined : names.at(pointer);
    if (name !== undefined) received.add(name);
    const target = pointer === undefined ? undefined : references.at(pointer);
    if (target !== undefined) queue.push(target); // not at once: chains of $refs can be longer than the stack is deep
    for (const inner of Object.values(node)) arrives(inner);
  };
  for (const operation of operationsUnder(member(root, "paths"), reading)) {
    queue.push(member(operation, "responses") ?? null, member(operation, "callbacks") ?? null);
  }
  queue.push(...operationsUnder(member(root, "webhooks"), reading));
  for (const node of queue) arrives(node); // a list grows while it is read
  return received;
}

function operationsUnder(items: Json | undefined, { references }: Reading): Json[] {
  return sortedEntries(items)
    .flatMap(([, node]) => sortedEntries(references.resolve(node)))
    .map(([, operation]) => operation)
    .filter(isMap);
}
