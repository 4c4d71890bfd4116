import type { References } from "../contract/references.ts";
import { isMap, type Json, member, sortedEntries } from "../json.ts";
import type { Examples } from "./types.ts";

/**
 * The examples of a parameter or of a media type, by name. A single `example` is called `example`; one that only
 * names a URL has no value here.
 */
export function readExamples(node: Json, references: References): Examples {
  const single = member(node, "example");
  const named = sortedEntries(member(node, "examples")).flatMap(([name, example]) => {
    const value = member(references.resolve(example), "value");
    return value === undefined ? [] : [[name, value] as const];
  });
  const all = single === undefined ? named : [["example", single] as const, ...named];
  return new Map(all.filter(() => isMap(node)));
}
