import type { Oas3Rule } from "@redocly/openapi-core";
import { type Context, follow, inside, memberOf, type Place, report } from "./place.ts";

/**
 * Each schema property and each parameter has an example: its own, that of the schema it refers
 * to, or, for a list, that of its items.
 */
export const exemplified: Oas3Rule = () => ({
  SchemaProperties(node, ctx) {
    for (const name of Object.keys(node)) {
      const property = { node: memberOf(node, name), at: ctx.location.child([name]) };
      if (hasExample(ctx, property)) continue;
      report(ctx, property, `Property \`${name}\` has no example: add \`examples\`.`, "key");
    }
  },
  Parameter(node, ctx) {
    const place = { node, at: ctx.location };
    const schema = { node: memberOf(node, "schema"), at: ctx.location.child(["schema"]) };
    if (holdsExample(place) || hasExample(ctx, schema)) return;
    report(ctx, place, `Parameter \`${String(memberOf(node, "name"))}\` has no example.`);
  },
});

function hasExample(context: Context, place: Place): boolean {
  const target = follow(context, place);
  if (holdsExample(place) || holdsExample(target)) return true;
  const list = inside(context, target, "items");
  return list.node !== undefined && holdsExample(list);
}

function holdsExample({ node }: Place): boolean {
  if (memberOf(node, "example") !== undefined) return true;
  const examples = memberOf(node, "examples");
  if (Array.isArray(examples)) return examples.length > 0;
  return typeof examples === "object" && examples !== null && Object.keys(examples).length > 0;
}
