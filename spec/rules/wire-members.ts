import type { Oas3Rule } from "@redocly/openapi-core";
import {
  documentRoot,
  type Operation,
  operations,
  requestSchema,
  responses,
  successSchema,
} from "./operations.ts";
import { type Context, inside, isMap, memberOf, members, type Place, report } from "./place.ts";

/**
 * What names a member names one that exists: `x-pagination` members of the request and of the
 * answer's data, `links` an operation and the members of its request, none of the required missing.
 */
export const wireMembers: Oas3Rule = () => ({
  Root(node, ctx) {
    const root = documentRoot(node, ctx);
    const all = operations(ctx, root);
    for (const operation of all) {
      checkPagination(ctx, root, operation);
      const success = responses(ctx, operation).get("200");
      if (!success) continue;
      for (const [, link] of members(ctx, inside(ctx, success, "links"))) checkLink(ctx, link, all);
    }
  },
});

function checkPagination(ctx: Context, root: Place, operation: Operation): void {
  const pagination = inside(ctx, operation, "x-pagination");
  if (!isMap(pagination.node)) return;
  const data = String(inside(ctx, root, "x-envelope", "data").node);
  const homes = {
    request: requestSchema(ctx, operation),
    data: inside(ctx, successSchema(ctx, operation), "properties", data),
  };
  const keys = { page: "request", size: "request", items: "data", total: "data" } as const;
  for (const [key, home] of Object.entries(keys)) {
    const name = inside(ctx, pagination, key);
    if (hasProperty(ctx, homes[home], String(name.node))) continue;
    report(ctx, name, `The ${home} of ${operation.name} has no member \`${String(name.node)}\`.`);
  }
}

function checkLink(ctx: Context, link: Place, all: readonly Operation[]): void {
  const id = inside(ctx, link, "operationId");
  const target = all.find(({ name }) => name === id.node);
  if (!target) {
    report(ctx, id, `No operation is called \`${String(id.node)}\`.`);
    return;
  }
  const schema = requestSchema(ctx, target);
  const body = inside(ctx, link, "requestBody");
  const required = memberOf(schema.node, "required");
  for (const name of Array.isArray(required) ? required.map(String) : []) {
    if (memberOf(body.node, name) === undefined)
      report(ctx, body, `${target.name} needs \`${name}\`.`, "key");
  }
  for (const [name, value] of members(ctx, body)) {
    if (!hasProperty(ctx, schema, name))
      report(ctx, value, `${target.name} takes no \`${name}\`.`, "key");
  }
}

function hasProperty(ctx: Context, schema: Place, name: string): boolean {
  return inside(ctx, schema, "properties", name).node !== undefined;
}
