import type { Oas3Rule } from "@redocly/openapi-core";
import { documentRoot, jsonBody, operations, responses } from "./operations.ts";
import { type Context, inside, items, memberOf, type Place, report } from "./place.ts";

/**
 * A 200 is one of two: success, whose code is the constant of `x-envelope`, or a failure, whose
 * code is anything else. Every other status is a failure. So exactly one branch matches.
 */
export const answerEnvelope: Oas3Rule = () => ({
  Root(node, ctx) {
    const root = documentRoot(node, ctx);
    const success = inside(ctx, root, "x-envelope", "success").node;
    const code = String(inside(ctx, root, "x-envelope", "code").node);
    for (const operation of operations(ctx, root)) {
      for (const [status, answer] of responses(ctx, operation)) {
        const schema = inside(ctx, jsonBody(ctx, answer), "schema");
        if (
          status === "200"
            ? isEither(ctx, schema, code, success)
            : isFailure(ctx, schema, code, success)
        )
          continue;
        report(ctx, schema.node === undefined ? answer : schema, problem(operation.name, status));
      }
    }
  },
});

function problem(name: string, status: string): string {
  const wanted =
    status === "200" ? "oneOf [success envelope, error envelope]" : "the error envelope";
  return `The ${status} of ${name} must be ${wanted}.`;
}

function isEither(ctx: Context, schema: Place, code: string, success: unknown): boolean {
  const [first, second, ...more] = items(ctx, inside(ctx, schema, "oneOf"));
  if (!first || !second || more.length > 0) return false;
  const isSuccess = inside(ctx, first, "properties", code, "const").node === success;
  return isSuccess && requires(first, code) && isFailure(ctx, second, code, success);
}

function isFailure(ctx: Context, schema: Place, code: string, success: unknown): boolean {
  const excluded = inside(ctx, schema, "properties", code, "not", "const").node;
  return excluded === success && requires(schema, code);
}

function requires({ node }: Place, name: string): boolean {
  const required = memberOf(node, "required");
  return Array.isArray(required) && required.includes(name);
}
