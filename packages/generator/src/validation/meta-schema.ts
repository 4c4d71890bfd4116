import { Ajv2020 } from "ajv/dist/2020.js";
import { isMap, type Json } from "../json.ts";
import { keysOf } from "../pointer.ts";
import type { Flaw, SchemaCopies } from "./schema-copies.ts";

/** Holds copies against the meta-schema of 2020-12; gives what it finds in one. */
export function metaSchema(copies: SchemaCopies): (schema: Json) => Flaw[] {
  const ajv = new Ajv2020({ validateFormats: false, logger: false, strict: false });
  return (schema) => {
    if (typeof schema === "boolean" || (isMap(schema) && ajv.validateSchema(schema))) return [];
    const [error] = ajv.errors ?? [];
    const { node, key } = originOf(schema, keysOf(error?.instancePath ?? ""), copies);
    const what = key === undefined ? "This schema" : `What stands under ${key}`;
    return [{ rule: "schema", message: `${what} ${error?.message ?? "is no schema"}.`, node, key }];
  };
}

/** The node of the bundle that the deepest part of a copy on a way of keys was made of, and the key that follows. */
function originOf(
  schema: Json,
  way: readonly string[],
  copies: SchemaCopies,
): { readonly node: Json; readonly key: string | undefined } {
  let part: unknown = schema;
  let found = { node: copies.origin(schema) ?? null, key: way[0] };
  for (const [index, key] of way.entries()) {
    part =
      isMap(part) || Array.isArray(part)
        ? (part as Readonly<Record<string, Json>>)[key]
        : undefined;
    const node = copies.origin(part);
    if (node !== undefined) found = { node, key: way[index + 1] };
  }
  return found;
}
