import type { Oas3Rule } from "@redocly/openapi-core";
import { documentRoot, jsonBody, operations, responses } from "./operations.ts";
import { inside, isMap, report } from "./place.ts";

/**
 * The first example under a status is the one that the options name for it. A plain mock serves
 * the first one, so it must fit what the mock itself found: a missing key, a malformed request.
 */
export const firstExample: Oas3Rule = (options: { first?: unknown }) => {
  const wanted = new Map(isMap(options.first) ? Object.entries(options.first) : []);
  return {
    Root(node, ctx) {
      for (const operation of operations(ctx, documentRoot(node, ctx))) {
        for (const [status, answer] of responses(ctx, operation)) {
          const examples = inside(ctx, jsonBody(ctx, answer), "examples");
          const first = isMap(examples.node) ? Object.keys(examples.node)[0] : undefined;
          const name = wanted.get(status);
          if (name === undefined || first === name) continue;
          report(ctx, examples, `The first example under ${status} must be \`${name}\`.`, "key");
        }
      }
    },
  };
};
