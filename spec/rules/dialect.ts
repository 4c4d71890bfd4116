import type { Oas3Rule } from "@redocly/openapi-core";
import { memberOf, report } from "./place.ts";

const dialect = "https://json-schema.org/draft/2020-12/schema";

/**
 * The document says its JSON Schema dialect once, at the root, and says 2020-12. Prism validates
 * wrongly or not at all when the line is missing or names another dialect.
 */
export const dialectRule: Oas3Rule = () => ({
  Root(node, ctx) {
    if (memberOf(node, "jsonSchemaDialect") === dialect) return;
    const at = ctx.location.child(["jsonSchemaDialect"]);
    report(ctx, { node, at }, `The root needs the line \`jsonSchemaDialect: ${dialect}\`.`, "key");
  },
  Schema(node, ctx) {
    if (memberOf(node, "$schema") === undefined) return;
    const place = { node, at: ctx.location.child(["$schema"]) };
    report(ctx, place, "A schema has no `$schema` of its own: the root says the dialect.", "key");
  },
});
