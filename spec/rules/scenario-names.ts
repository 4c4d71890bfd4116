import type { Oas3Rule } from "@redocly/openapi-core";
import { errorEntries, noCode } from "./error-entries.ts";
import { documentRoot } from "./operations.ts";
import { memberOf, members, report } from "./place.ts";

/**
 * Each example is named after a scenario: one of the rule's `success` list, one of the error
 * table, or `no_code`. So the same word asks for the same situation at every operation.
 */
export const scenarioNames: Oas3Rule = (options: { success?: unknown }) => {
  const names = new Set(Array.isArray(options.success) ? options.success.map(String) : []);
  return {
    Root(node, ctx) {
      for (const { scenario } of errorEntries(ctx, documentRoot(node, ctx))) names.add(scenario);
      names.add(noCode);
    },
    MediaType(node, ctx) {
      const examples = { node: memberOf(node, "examples"), at: ctx.location.child(["examples"]) };
      for (const [name] of members(ctx, examples)) {
        if (names.has(name)) continue;
        const place = { node: name, at: examples.at.child([name]) };
        report(
          ctx,
          place,
          `\`${name}\` is no scenario: choose one of the list, or add it there.`,
          "key",
        );
      }
    },
  };
};
