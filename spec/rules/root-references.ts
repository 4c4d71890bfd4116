import type { Oas3Rule } from "@redocly/openapi-core";
import { documentRoot } from "./operations.ts";
import { isMap, memberOf, type Place, report } from "./place.ts";

/**
 * The root file only refers: each path is the file `paths/<tag>/<path with @ for />.yaml`, and
 * each component stands in a file of its own. So a change touches the one file it is about.
 */
export const rootReferences: Oas3Rule = () => ({
  Root(node, ctx) {
    const root = documentRoot(node, ctx);
    const paths = memberOf(node, "paths");
    for (const path of Object.keys(isMap(paths) ? paths : {})) {
      const place = { node: memberOf(paths, path), at: root.at.child(["paths", path]) };
      const ref = refOf(place);
      if (/^paths\/[a-z]+\/[^/]+$/.test(ref) && ref.endsWith(`/${fileOf(path)}`)) continue;
      report(ctx, place, `${path} must be a $ref to paths/<tag>/${fileOf(path)}.`, "key");
    }
    for (const place of components(root)) {
      if (refOf(place) === "")
        report(ctx, place, "A component stands in a file of its own.", "key");
    }
  },
});

function fileOf(path: string): string {
  return `${path.replace(/^\//, "").replaceAll("/", "@")}.yaml`;
}

function refOf({ node }: Place): string {
  const ref = memberOf(node, "$ref");
  return typeof ref === "string" ? ref : "";
}

function components(root: Place): Place[] {
  const all = memberOf(root.node, "components");
  if (!isMap(all)) return [];
  return Object.entries(all).flatMap(([kind, named]) =>
    Object.entries(isMap(named) ? named : {}).map(([name, node]) => ({
      node,
      at: root.at.child(["components", kind, name]),
    })),
  );
}
