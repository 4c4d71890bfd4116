import type { Document } from "./read-contract.ts";
import { recordOf } from "./record.ts";

/** The value of a named example of the document. */
export function exampleOf(document: Document, name: string): unknown {
  const example = recordOf(recordOf(recordOf(document["components"])["examples"])[name]);
  if (example["value"] === undefined) throw new Error(`The document has no example ${name}.`);
  return example["value"];
}
