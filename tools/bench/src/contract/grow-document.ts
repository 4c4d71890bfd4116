import type { Document } from "./read-contract.ts";
import { recordOf } from "./record.ts";

/**
 * The same document with more operations: copies of its paths under further names, each operation
 * with a name of its own. The copies come first, so that a router which takes the first match has
 * no advantage. The same document and count give the same result.
 *
 * @param count operations of the result; not less than the document has
 */
export function growDocument(document: Document, count: number): Document {
  const paths = Object.entries(recordOf(document["paths"]));
  const missing = count - paths.reduce((sum, [, item]) => sum + methodsOf(item).length, 0);
  const copies = copyPaths(paths, missing);
  return { ...document, paths: Object.fromEntries([...copies, ...paths]) };
}

function copyPaths(paths: readonly (readonly [string, unknown])[], count: number) {
  const copies: [string, unknown][] = [];
  for (let made = 0; made < count; ) {
    const [path = "", item] = paths[copies.length % paths.length] ?? [];
    const number = String(copies.length + 1).padStart(4, "0");
    const copy = renamed(item, number, count - made);
    copies.push([`${path}-${number}`, copy]);
    made += methodsOf(copy).length;
  }
  return copies;
}

/** A path item of at most `limit` operations, with a number behind each of their names. */
function renamed(item: unknown, number: string, limit: number): unknown {
  const methods = methodsOf(item).slice(0, limit);
  const others = Object.entries(recordOf(item)).filter(([key]) => !METHODS.includes(key));
  const operations = methods.map(([method, operation]) => {
    const { operationId, ...rest } = recordOf(operation);
    return [method, { ...rest, operationId: `${String(operationId)}${number}` }];
  });
  return Object.fromEntries([...others, ...operations]);
}

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

function methodsOf(item: unknown): [string, unknown][] {
  return Object.entries(recordOf(item)).filter(([key]) => METHODS.includes(key));
}
