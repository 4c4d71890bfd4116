import type { Oas3Rule } from "@redocly/openapi-core";
import { type Context, inside, memberOf, members, type Place, report } from "./place.ts";

/** Each schema property and each parameter has a description, its own or that of the schema it refers to. */
export const described: Oas3Rule = () => ({
  SchemaProperties(node, ctx) {
    for (const [name, property] of members(ctx, { node, at: ctx.location })) {
      const own = { node: memberOf(node, name), at: ctx.location.child([name]) };
      if (hasText(own) || hasText(property)) continue;
      report(
        ctx,
        own,
        `Property \`${name}\` has no description: say what it holds, with its unit.`,
        "key",
      );
    }
  },
  Parameter(node, ctx) {
    const place = { node, at: ctx.location };
    if (!hasText(place))
      report(ctx, place, `Parameter \`${nameOf(ctx, place)}\` has no description.`);
  },
});

function hasText({ node }: Place): boolean {
  const text = memberOf(node, "description");
  return typeof text === "string" && text.trim() !== "" && !/^\s*(?:todo|tbd|fixme)\b/i.test(text);
}

function nameOf(context: Context, place: Place): string {
  return String(inside(context, place, "name").node);
}
