import type { Oas3Rule } from "@redocly/openapi-core";
import { memberOf, report } from "./place.ts";

const camelCase = /^[a-z][a-zA-Z0-9]*$/;

/** Each operationId is in camelCase and starts with one of the `verbs` of the rule's options. */
export const operationId: Oas3Rule = (options: { verbs?: unknown }) => {
  const verbs = Array.isArray(options.verbs) ? options.verbs.map(String) : [];
  return {
    Operation(node, ctx) {
      const id = memberOf(node, "operationId");
      if (typeof id !== "string") return; // operation-operationId reports it
      const place = { node: id, at: ctx.location.child(["operationId"]) };
      if (!camelCase.test(id)) report(ctx, place, `\`${id}\` is not in camelCase.`);
      else if (!startsWithVerb(id, verbs)) {
        report(ctx, place, `\`${id}\` starts with no verb of the list: ${verbs.join(", ")}.`);
      }
    },
  };
};

function startsWithVerb(id: string, verbs: readonly string[]): boolean {
  return verbs.some(
    (verb) => id === verb || (id.startsWith(verb) && /^[A-Z]/.test(id.slice(verb.length))),
  );
}
