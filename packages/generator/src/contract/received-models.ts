import { isMap, type Json, member, sortedEntries, textMember } from "../json.ts";
import { Findings } from "./findings.ts";
import { References } from "./references.ts";

/**
 * The models that can arrive from outside: through a response, or as the request of a callback. What is only ever
 * sent keeps a closed vocabulary; what arrives may hold words that the document does not know yet.
 */
export function receivedModels(
  root: Json,
  nameOf: (pointer: string) => string | undefined,
): Set<string> {
  const references = new References(root, new Findings(() => ({ file: "", line: 1, column: 1 })));
  const names = new Set<string>();
  const seen = new Set<Json>();
  const arrives = (node: Json): void => {
    if (typeof node !== "object" || node === null || seen.has(node)) return;
    seen.add(node);
    const pointer = textMember(node, "$ref");
    const name = pointer === undefined ? undefined : nameOf(pointer);
    if (name !== undefined) names.add(name);
    if (pointer !== undefined) arrives(references.at(pointer) ?? null);
    for (const inner of Object.values(node)) arrives(inner);
  };
  for (const operation of operationsOf(root, references)) {
    arrives(member(operation, "responses") ?? null);
    arrives(member(operation, "callbacks") ?? null);
  }
  return names;
}

function* operationsOf(root: Json, references: References): Generator<Json> {
  for (const [, node] of sortedEntries(member(root, "paths"))) {
    for (const [, operation] of sortedEntries(references.resolve(node)))
      if (isMap(operation)) yield operation;
  }
}
