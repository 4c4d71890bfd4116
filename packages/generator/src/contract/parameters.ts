import { type Json, listMember, member, sortedEntries, textMember } from "../json.ts";
import { readDoc } from "./docs.ts";
import type { Findings } from "./findings.ts";
import type { Reading } from "./reading.ts";
import type { Doc, Parameter, ParameterPlace } from "./types.ts";

/** The parameters of an operation, in the order of their places and names; its own win over those of its path. */
export function readParameters(operation: Json, item: Json, reading: Reading): Parameter[] {
  const found = new Map<string, Parameter>();
  for (const node of [...listMember(item, "parameters"), ...listMember(operation, "parameters")]) {
    const parameter = readParameter(reading.references.resolve(node), reading);
    if (parameter) found.set(`${parameter.in} ${parameter.name}`, parameter);
  }
  const sorted = [...found.entries()].sort(([a], [b]) => (a < b ? -1 : 1));
  const parameters = sorted.map(([, parameter]) => parameter);
  reportClashes(parameters, operation, reading.findings);
  return parameters;
}

/** Headers that are no parameters, as OpenAPI says: media types and security schemes speak of them. */
const spokenFor = ["accept", "content-type", "authorization"];

function readParameter(node: Json, reading: Reading): Parameter | undefined {
  const name = textMember(node, "name");
  const place = textMember(node, "in");
  if (name === undefined || !isParameterPlace(place)) return undefined; // cookies are the transport's
  if (place === "header" && spokenFor.includes(name.toLowerCase())) return undefined;
  const [, media] = sortedEntries(member(node, "content"))[0] ?? [];
  const schema = member(node, "schema") ?? member(media, "schema");
  const explode = member(node, "explode");
  return {
    name,
    in: place,
    required: member(node, "required") === true,
    type: reading.schemas.type(schema),
    style: textMember(node, "style"),
    explode: typeof explode === "boolean" ? explode : undefined,
    doc: { ...readDoc(reading.references.resolve(schema ?? {})), ...spoken(readDoc(node)) },
    node,
  };
}

/** The parameter's own words win over its schema's. */
function spoken(doc: Doc): Doc {
  const told = Object.entries(doc).filter(([, value]) => value !== undefined && value !== false);
  return Object.fromEntries(told);
}

/** Arguments are one flat object, so a name can stand for one parameter only. */
function reportClashes(
  parameters: readonly Parameter[],
  operation: Json,
  findings: Findings,
): void {
  const names = new Set<string>();
  for (const { name } of parameters) {
    const told = `Two parameters are called ${JSON.stringify(name)}, in different places. Rename one.`;
    if (names.has(name)) findings.add("names", told, operation, "parameters");
    names.add(name);
  }
  if (names.has("__proto__"))
    findings.add("names", 'No argument can be called "__proto__".', operation, "parameters");
}

function isParameterPlace(place: string | undefined): place is ParameterPlace {
  return place === "path" || place === "query" || place === "header";
}
