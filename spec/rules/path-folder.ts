import { basename, dirname } from "node:path";
import type { Oas3Rule } from "@redocly/openapi-core";
import { documentRoot, operations } from "./operations.ts";
import { inside, memberOf, report } from "./place.ts";

/** The file of a path lies in the folder of the one tag that its operations have. */
export const pathFolder: Oas3Rule = () => ({
  Root(node, ctx) {
    for (const operation of operations(ctx, documentRoot(node, ctx))) {
      const folder = basename(dirname(operation.at.source.absoluteRef));
      const tags = inside(ctx, operation, "tags");
      const isAlone = Array.isArray(tags.node) && tags.node.length === 1;
      if (isAlone && memberOf(tags.node, 0) === folder) continue;
      report(
        ctx,
        tags,
        `${operation.name} lies in the folder ${folder}: its one tag must be the same.`,
      );
    }
  },
});
