import type { Oas3Rule } from "@redocly/openapi-core";
import { isMap, report } from "./place.ts";

const besideSchema = ["description", "default", "examples"];

/**
 * Beside a `$ref` stands only what has a meaning there: at a schema what it says differently, at
 * anything else nothing. Tools drop the rest without a word, a misspelt `descripton` among it.
 */
export const referenceSiblings: Oas3Rule = () => ({
  ref: {
    enter(node, ctx) {
      if (!isMap(node)) return;
      const admitted = ctx.type.name === "Schema" ? besideSchema : [];
      for (const name of Object.keys(node)) {
        if (name === "$ref" || name.startsWith("x-") || admitted.includes(name)) continue;
        const place = { node: name, at: ctx.location.child([name]) };
        const rest = admitted.length > 0 ? `only ${admitted.join(", ")} count` : "nothing counts";
        report(ctx, place, `\`${name}\` stands beside a $ref, where ${rest}.`, "key");
      }
    },
  },
});
