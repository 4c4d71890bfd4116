import type { Oas3Rule } from "@redocly/openapi-core";
import { errorEntries } from "./error-entries.ts";
import { documentRoot } from "./operations.ts";
import { inside, report } from "./place.ts";

/** Codes, names and scenarios of the root's table are unique, and the code of success is not among them. */
export const errorTable: Oas3Rule = () => ({
  Root(node, ctx) {
    const root = documentRoot(node, ctx);
    const entries = errorEntries(ctx, root);
    for (const key of ["code", "name", "scenario"] as const) {
      const seen = new Set<unknown>();
      for (const entry of entries) {
        const value = entry[key];
        const place = inside(ctx, entry.place, key);
        if (seen.has(value)) report(ctx, place, `The ${key} ${value} stands twice in the table.`);
        seen.add(value);
      }
    }
    const success = inside(ctx, root, "x-envelope", "success").node;
    for (const { code, place } of entries) {
      if (code === success) report(ctx, place, `${code} is the code of success, not an error.`);
    }
  },
});
