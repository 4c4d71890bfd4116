import type { Oas3Rule } from "@redocly/openapi-core";
import { report } from "./place.ts";

/**
 * Statuses are written out. With `default` or a range an undocumented status would look like a
 * documented one, and Prism in front of a server takes a 501 as a wish for a made-up 200.
 */
export const statuses: Oas3Rule = () => ({
  Responses(node, ctx) {
    for (const status of Object.keys(node)) {
      if (status.startsWith("x-")) continue; // extension-values judges those
      const place = { node: status, at: ctx.location.child([status]) };
      if (status === "501") report(ctx, place, "No operation answers with 501.", "key");
      else if (!/^[1-5]\d\d$/.test(status)) {
        report(ctx, place, `\`${status}\` is no single status: write each one out.`, "key");
      }
    }
  },
});
