import type { Oas3Rule } from "@redocly/openapi-core";
import { documentRoot, operations } from "./operations.ts";
import { memberOf, report } from "./place.ts";

const required = {
  "x-replay": "whether the call may be repeated",
  "x-error-codes": "the codes it can answer with",
  "x-evidence": "what it rests on",
};

/** Each operation says whether it may be repeated, which codes it answers with, and how we know. */
export const operationExtensions: Oas3Rule = () => ({
  Root(node, ctx) {
    for (const operation of operations(ctx, documentRoot(node, ctx))) {
      for (const [name, meaning] of Object.entries(required)) {
        if (memberOf(operation.node, name) !== undefined) continue;
        const place = { node, at: operation.at.child(["operationId"]) };
        report(ctx, place, `${operation.name} lacks \`${name}\`: ${meaning}.`);
      }
    }
  },
});
