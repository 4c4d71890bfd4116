import { type Json, listMember, member, sortedEntries, textMember } from "../json.ts";
import { readDoc } from "./docs.ts";
import { readErrorCodes } from "./error-codes.ts";
import { readPagination, readReplay } from "./extensions.ts";
import { operationName } from "./names.ts";
import { readParameters } from "./parameters.ts";
import type { Reading } from "./reading.ts";
import { readRequestBody } from "./request-bodies.ts";
import { readResult } from "./results.ts";
import type { Operation } from "./types.ts";

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** All operations, in the order of their names. Two that become one function are a finding. */
export function readOperations(reading: Reading): Operation[] {
  const taken = new Map<string, Operation>();
  for (const [path, node] of sortedEntries(member(reading.root, "paths"))) {
    const item = reading.references.resolve(node);
    for (const method of methods) {
      const operation = member(item, method);
      if (operation === undefined) continue;
      const read = readOperation(path, method.toUpperCase(), operation, item, reading);
      const other = taken.get(read.name)?.id;
      const told = `"${read.id}" and "${other}" both become the function ${read.name}. Rename one.`;
      if (other !== undefined) reading.findings.add("names", told, operation, "operationId");
      taken.set(read.name, read);
    }
  }
  return [...taken.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function readOperation(
  path: string,
  method: string,
  node: Json,
  item: Json,
  reading: Reading,
): Operation {
  const { findings, root } = reading;
  const id = textMember(node, "operationId") ?? `${method.toLowerCase()} ${path}`;
  const parameters = readParameters(node, item, reading);
  const errors = readErrorCodes(node, root, findings);
  return {
    id,
    name: operationName(id, method, path),
    method,
    path,
    doc: readDoc(node),
    replay: readReplay(node, method, findings),
    security: readSecurity(node, root),
    parameters,
    body: readRequestBody(node, parameters, reading),
    ...readResult(node, reading),
    errors,
    pagination: readPagination(node, findings),
    node,
    fingerprint: fingerprint(path, method, node, item, errors, reading),
  };
}

/** Alternatives of scheme names; an empty list is a public operation. `{}` among them makes the rest optional. */
function readSecurity(operation: Json, root: Json): string[][] {
  const own = member(operation, "security");
  const alternatives = listMember(own === undefined ? root : operation, "security");
  return alternatives.map((alternative) => sortedEntries(alternative).map(([name]) => name));
}

/** Covers what the code of an operation is made of: itself, what it refers to, and what it takes from around it. */
function fingerprint(
  path: string,
  method: string,
  node: Json,
  item: Json,
  errors: readonly number[],
  reading: Reading,
): string {
  const { fingerprints, root, envelope } = reading;
  const table = reading.errors.filter(({ code }) => errors.includes(code));
  return fingerprints.of([
    { path, method, node, parameters: listMember(item, "parameters") },
    readSecurity(node, root),
    envelope ? { ...envelope } : null,
    table.map(({ status = null, scenario: _, ...entry }) => ({ ...entry, status })), // no code of an operation holds scenarios
  ]);
}
