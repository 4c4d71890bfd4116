import type { DocumentedOperation } from "../document.ts";

/** What validators find in a body that stands in for the answer of an operation. */
export type Judge = (
  operation: DocumentedOperation,
  status: number,
  body: unknown,
) => Promise<readonly string[]>;
