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
        const wrong =
          status === "200"
            ? wrongEither(ctx, schema, code, success)
            : wrongFailure(ctx, schema, code, success);
        if (wrong === undefined) continue;
        const place = wrong.node === undefined ? answer : wrong;
        report(ctx, place, problem(operation.name, status, code, String(success)));
      }
    }
  },
});

function problem(name: string, status: string, code: string, success: string): string {
  const failure = `a failure (it requires \`${code}\`, which is not the const ${success})`;
  const either = `a oneOf of two: a success (it requires \`${code}\`, const ${success}) and ${failure}`;
  return `The ${status} of ${name} must be ${status === "200" ? either : failure}.`;
}

/** The part of a 200 that is not as it must be. */
function wrongEither(ctx: Context, schema: Place, code: string, success: unknown) {
  const [first, second, ...more] = items(ctx, inside(ctx, schema, "oneOf"));
  if (!first || !second || more.length > 0) return schema;
  const isSuccess = inside(ctx, first, "properties", code, "const").node === success;
  if (!isSuccess || !requires(first, code)) return first;
  return wrongFailure(ctx, second, code, success);
}

function wrongFailure(ctx: Context, schema: Place, code: string, success: unknown) {
  const excluded = inside(ctx, schema, "properties", code, "not", "const").node;
  return excluded === success && requires(schema, code) ? undefined : schema;
}

function requires({ node }: Place, name: string): boolean {
  const required = memberOf(node, "required");
  return Array.isArray(required) && required.includes(name);
}
