import { type Json, member, sortedEntries } from "../json.ts";
import type { Reading } from "./operations.ts";
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
  const flat = json && fitsBeside(references.resolve(schema), parameters);
  return {
    mediaType,
    required: member(node, "required") === true,
    type: json ? schemas.type(schema) : nonJson(mediaType),
    from: flat ? "flat" : "member",
  };
}

/** The media type that is used: JSON if there is one, else the first by name. */
export function preferred(content: Json | undefined): [string, Json] | undefined {
  const entries = sortedEntries(content);
  return entries.find(([type]) => isJson(type)) ?? entries[0];
}

export function isJson(mediaType: string): boolean {
  return /^application\/([\w.+-]+\+)?json\b/i.test(mediaType);
}

function nonJson(mediaType: string): Type {
  return { kind: mediaType.startsWith("text/") ? "string" : "bytes" };
}

/** A plain object whose members clash with no parameter can stand beside them. */
function fitsBeside(schema: Json, parameters: readonly Parameter[]): boolean {
  const type = member(schema, "type");
  const plain =
    type === "object" &&
    ["allOf", "oneOf", "anyOf", "patternProperties"].every(
      (key) => member(schema, key) === undefined,
    );
  const additional = member(schema, "additionalProperties");
  const named = sortedEntries(member(schema, "properties")).map(([name]) => name);
  if (
    !plain ||
    (named.length === 0 && additional !== false) ||
    (additional !== undefined && additional !== false)
  )
    return false;
  return parameters.every(({ name }) => !named.includes(name));
}
