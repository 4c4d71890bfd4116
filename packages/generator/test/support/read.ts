import { readContract } from "../../src/contract/read-contract.ts";
import type { Contract } from "../../src/contract/types.ts";
import { loadDocument } from "../../src/load/load-document.ts";
import { DocumentError } from "../../src/problem.ts";
import { scratchWith } from "./scratch.ts";

/** A document with nothing in it but what a test is about. */
export function documentWith(parts: Readonly<Record<string, unknown>>): object {
  return { openapi: "3.1.1", info: { title: "Test", version: "1" }, paths: {}, ...parts };
}

/** An operation that answers `schema` as JSON. */
export function answering(schema: unknown, more: object = {}): object {
  const content = { "application/json": { schema } };
  return { responses: { "200": { description: "Done.", content } }, ...more };
}

/** The contract of a document in one file. */
export async function read(document: object): Promise<Contract> {
  const folder = await scratchWith({ "openapi.json": document });
  return readContract(await loadDocument(`${folder}/openapi.json`));
}

/** What a document is refused for: `line:column message (rule)`, one text for each problem. */
export async function refusal(document: object | string): Promise<string[]> {
  const folder = await scratchWith({ "openapi.yaml": document });
  try {
    readContract(await loadDocument(`${folder}/openapi.yaml`));
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    return error.problems.map((one) => `${one.line}:${one.column} ${one.message} (${one.rule})`);
  }
  return [];
}
