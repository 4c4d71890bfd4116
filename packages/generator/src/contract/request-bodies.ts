import { type Json, listMember, member, sortedEntries } from "../json.ts";
import type { Reading } from "./reading.ts";
import type { References } from "./references.ts";
import type { Parameter, RequestBody, Type } from "./types.ts";

/** The body of a request: JSON where there is a choice. */
export function readRequestBody(
  operation: Json,
  parameters: readonly Parameter[],
  reading: Reading,
): RequestBody | undefined {
  const { references, schemas } = reading;
  const node = references.resolve(member(operation, "requestBody") ?? null);
  const [mediaType, media] = preferred(member(node, "content")) ?? [];
  if (mediaType === undefined) return undefined;
  const schema = member(media, "schema") ?? true;
  const json = isJson(mediaType);
  const names = new Set(parameters.map(({ name }) => name));
  const flat = json && fitsBeside(names, schema, references);
  if (!flat && names.has("body")) {
    const told =
      'The body is the argument "body", and a parameter has that name. Rename the parameter.';
    reading.findings.add("names", told, operation, "parameters");
  }
  return {
    mediaType,
    required: member(node, "required") === true,
    type: json ? schemas.type(schema) : nonJson(mediaType),
    from: flat ? "flat" : "member",
    media: media ?? {},
  };
}

/** The media type that is used: JSON if there is one, else the first by name. */
export function preferred(content: Json | undefined): [string, Json] | undefined {
  const entries = sortedEntries(content);
  return entries.find(([type]) => isJson(type)) ?? entries[0];
}

/** `application/json`, `application/problem+json; charset=utf-8`, but not a stream of several JSON values. */
export function isJson(mediaType: string): boolean {
  return /^(application|text)\/([\w.+-]+\+)?json\s*(;|$)/i.test(mediaType);
}

function nonJson(mediaType: string): Type {
  return { kind: mediaType.startsWith("text/") ? "string" : "bytes" };
}

/** Keys that make of a schema something else than a list of members. */
const composed = ["allOf", "oneOf", "anyOf", "patternProperties", "const", "enum", "nullable"];

/** A plain object whose members are known and clash with no parameter can stand beside them. */
function fitsBeside(
  parameters: ReadonlySet<string>,
  schema: Json,
  references: References,
): boolean {
  const chain = references.chain(schema);
  const object = chain.at(-1);
  const bare = chain
    .slice(0, -1)
    .every((link) => !has(link, "type", "properties", "required", "additionalProperties"));
  const additional = member(object, "additionalProperties");
  if (!bare || member(object, "type") !== "object" || chain.some((link) => has(link, ...composed)))
    return false;
  if (additional !== undefined && additional !== false) return false;
  const names = [
    ...sortedEntries(member(object, "properties")).map(([name]) => name),
    ...listMember(object, "required").map(String),
  ];
  if (names.length === 0) return additional === false;
  return names.every((name) => !parameters.has(name));
}

function has(node: Json, ...keys: string[]): boolean {
  return keys.some((key) => member(node, key) !== undefined);
}
