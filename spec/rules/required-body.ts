import type { Oas3Rule } from "@redocly/openapi-core";
import { documentRoot, operations } from "./operations.ts";
import { inside, report } from "./place.ts";

/** A request body says `required: true`: left out, an empty request would be a valid one. */
export const requiredBody: Oas3Rule = () => ({
  Root(node, ctx) {
    for (const operation of operations(ctx, documentRoot(node, ctx))) {
      const body = inside(ctx, operation, "requestBody");
      if (body.node === undefined || inside(ctx, body, "required").node === true) continue;
      report(
        ctx,
        body,
        `The request body of ${operation.name} must say \`required: true\`.`,
        "key",
      );
    }
  },
});
