import type { Oas3Rule } from "@redocly/openapi-core";
import { callbackBodies, documentRoot, jsonBody, operations, responses } from "./operations.ts";
import { type Context, inside, items, memberOf, members, type Place, report } from "./place.ts";

type Check = (schema: Place, name: string) => void;

/**
 * Strict where we speak, tolerant where we listen: each object of a request says
 * `additionalProperties: false`, but for the properties that the option `open` names; no object
 * of a response or of a callback says it.
 */
export const openAndClosed: Oas3Rule = (options: { open?: unknown }) => {
  const open = new Set(Array.isArray(options.open) ? options.open.map(String) : []);
  return {
    Root(node, ctx) {
      const root = documentRoot(node, ctx);
      const closed: Check = (schema, name) => checkClosed(ctx, schema, name, open);
      const tolerant: Check = (schema) => checkOpen(ctx, schema);
      const asked = new Set<string>();
      const answered = new Set<string>();
      for (const operation of operations(ctx, root)) {
        walk(ctx, bodySchema(ctx, inside(ctx, operation, "requestBody")), "", asked, closed);
        for (const [, answer] of responses(ctx, operation)) {
          walk(ctx, bodySchema(ctx, answer), "", answered, tolerant);
        }
        for (const body of callbackBodies(ctx, operation)) {
          walk(ctx, bodySchema(ctx, body), "", answered, tolerant);
        }
      }
    },
  };
};

function checkClosed(ctx: Context, schema: Place, name: string, open: Set<string>): void {
  const says = memberOf(schema.node, "additionalProperties");
  if (open.has(name)) {
    if (says !== true) report(ctx, schema, `\`${name}\` must say \`additionalProperties: true\`.`);
  } else if (memberOf(schema.node, "type") === "object" && says !== false) {
    report(ctx, schema, "An object of a request must say `additionalProperties: false`.");
  }
}

function checkOpen(ctx: Context, schema: Place): void {
  for (const key of ["additionalProperties", "unevaluatedProperties"]) {
    if (memberOf(schema.node, key) !== false) continue;
    const place = { node: false, at: schema.at.child([key]) };
    report(ctx, place, "An object of an answer admits unknown members.", "key");
  }
}

/** Calls `check` on `schema` and each schema below it, once each. */
function walk(ctx: Context, schema: Place, name: string, seen: Set<string>, check: Check): void {
  const id = `${schema.at.absolutePointer} ${name}`;
  if (schema.node === undefined || seen.has(id)) return;
  seen.add(id);
  check(schema, name);
  for (const [key, property] of members(ctx, inside(ctx, schema, "properties"))) {
    walk(ctx, property, key, seen, check);
  }
  walk(ctx, inside(ctx, schema, "items"), "", seen, check);
  for (const keyword of ["oneOf", "anyOf", "allOf"]) {
    for (const branch of items(ctx, inside(ctx, schema, keyword)))
      walk(ctx, branch, "", seen, check);
  }
}

function bodySchema(ctx: Context, holder: Place): Place {
  return inside(ctx, jsonBody(ctx, holder), "schema");
}
