import { type Json, listMember, member, sortedEntries, textMember } from "../json.ts";
import type { LoadedDocument } from "../load/load-document.ts";
import { readDoc } from "./docs.ts";
import { readErrorCodes, readPagination, readReplay } from "./extensions.ts";
import type { Findings } from "./findings.ts";
import { functionName } from "./names.ts";
import { type References, withReferences } from "./references.ts";
import { readRequestBody } from "./request-bodies.ts";
import { readResult } from "./results.ts";
import type { SchemaTypes } from "./schema-types.ts";
import type { Envelope, ErrorEntry, Operation, Parameter, ParameterPlace } from "./types.ts";

/** What every operation of one document is read with. */
export interface Reading {
  readonly root: Json;
  readonly place: LoadedDocument["place"];
  readonly references: References;
  readonly schemas: SchemaTypes;
  readonly findings: Findings;
  readonly envelope: Envelope | undefined;
  readonly errors: readonly ErrorEntry[];
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** All operations, in the order of their names. Two that become one function are a finding. */
export function readOperations(reading: Reading): Operation[] {
  const operations: Operation[] = [];
  const taken = new Map<string, string>();
  for (const [path, node] of sortedEntries(member(reading.root, "paths"))) {
    const item = reading.references.resolve(node);
    for (const method of methods) {
      const operation = member(item, method);
      if (operation === undefined) continue;
      const read = readOperation(path, method.toUpperCase(), operation, item, reading);
      const other = taken.get(read.name);
      if (other !== undefined) {
        reading.findings.add(
          "names",
          `"${read.id}" and "${other}" both become the function ${read.name}. Rename one.`,
          operation,
          "operationId",
        );
      }
      taken.set(read.name, read.id);
      operations.push(read);
    }
  }
  return operations.sort((a, b) => (a.name < b.name ? -1 : 1));
}

function readOperation(
  path: string,
  method: string,
  node: Json,
  item: Json,
  reading: Reading,
): Operation {
  const { findings, references } = reading;
  const id = textMember(node, "operationId") ?? `${method.toLowerCase()} ${path}`;
  const parameters = readParameters(node, item, reading);
  const body = readRequestBody(node, parameters, reading);
  return {
    id,
    name: functionName(id),
    method,
    path,
    doc: readDoc(node),
    replay: readReplay(node, method, findings),
    security: readSecurity(node, reading.root),
    parameters,
    body,
    ...readResult(node, reading),
    errors: readErrorCodes(node, reading.errors, findings),
    pagination: readPagination(node, findings),
    place: reading.place(node),
    source: withReferences(node, references),
  };
}

/** Alternatives of scheme names; an empty list is a public operation. `{}` among them makes the rest optional. */
function readSecurity(operation: Json, root: Json): string[][] {
  const own = member(operation, "security");
  const alternatives = listMember(own === undefined ? root : operation, "security");
  return alternatives.map((alternative) => sortedEntries(alternative).map(([name]) => name));
}

function readParameters(operation: Json, item: Json, reading: Reading): Parameter[] {
  const found = new Map<string, Parameter>();
  for (const node of [...listMember(item, "parameters"), ...listMember(operation, "parameters")]) {
    const parameter = readParameter(reading.references.resolve(node), reading);
    if (parameter) found.set(`${parameter.in} ${parameter.name}`, parameter);
  }
  const parameters = [...found.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, parameter]) => parameter);
  return withoutClashes(parameters, operation, reading.findings);
}

function readParameter(node: Json, { schemas, references }: Reading): Parameter | undefined {
  const name = textMember(node, "name");
  const place = textMember(node, "in");
  if (name === undefined || !isParameterPlace(place)) return undefined; // cookies are the transport's
  if (
    place === "header" &&
    ["accept", "content-type", "authorization"].includes(name.toLowerCase())
  )
    return undefined; // as OpenAPI says
  const [, media] = sortedEntries(member(node, "content"))[0] ?? [];
  const schema = member(node, "schema") ?? member(media, "schema");
  return {
    name,
    in: place,
    required: member(node, "required") === true,
    type: schemas.type(schema),
    style: textMember(node, "style"),
    explode: member(node, "explode") as boolean | undefined, // checked by the rule `struct`
    doc: { ...readDoc(references.resolve(schema ?? {})), ...spoken(readDoc(node)) },
  };
}

/** The parameter's own words win over its schema's. */
function spoken(doc: object): object {
  return Object.fromEntries(
    Object.entries(doc).filter(([, value]) => value !== undefined && value !== false),
  );
}

/** Arguments are one flat object, so a name can stand for one parameter only. */
function withoutClashes(parameters: Parameter[], operation: Json, findings: Findings): Parameter[] {
  const names = new Set<string>();
  for (const { name } of parameters) {
    if (names.has(name))
      findings.add(
        "names",
        `Two parameters are called "${name}", in different places. Rename one.`,
        operation,
        "parameters",
      );
    names.add(name);
  }
  return parameters;
}

function isParameterPlace(place: string | undefined): place is ParameterPlace {
  return place === "path" || place === "query" || place === "header";
}
