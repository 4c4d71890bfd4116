import type { Oas3Rule } from "@redocly/openapi-core";
import { callbackBodies, documentRoot, jsonBody, operations, responses } from "./operations.ts";
import { type Context, inside, isMap, type Place, report } from "./place.ts";

/**
 * The first example under a status is the one that the options name for it. A plain mock serves
 * the first one, so it must fit what the mock itself found: a missing key, a malformed request.
 * The schema of such a body has no example of its own: Prism would serve that one instead.
 */
export const firstExample: Oas3Rule = (options: { first?: unknown }) => {
  const wanted = new Map(isMap(options.first) ? Object.entries(options.first) : []);
  return {
    Root(node, ctx) {
      for (const operation of operations(ctx, documentRoot(node, ctx))) {
        for (const [status, answer] of responses(ctx, operation)) {
          checkFirst(ctx, answer, status, wanted.get(status));
          checkSchema(ctx, answer);
        }
        for (const body of callbackBodies(ctx, operation)) checkSchema(ctx, body);
      }
    },
  };
};

function checkFirst(ctx: Context, answer: Place, status: string, name: unknown): void {
  const examples = inside(ctx, jsonBody(ctx, answer), "examples");
  const first = isMap(examples.node) ? Object.keys(examples.node)[0] : undefined;
  if (name === undefined || first === name) return;
  report(ctx, examples, `The first example under ${status} must be \`${String(name)}\`.`, "key");
}

function checkSchema(ctx: Context, body: Place): void {
  const examples = inside(ctx, jsonBody(ctx, body), "schema", "examples");
  if (examples.node === undefined) return;
  report(ctx, examples, "A plain mock serves this before the named examples: remove it.", "key");
}
