import { realpath } from "node:fs/promises";
import { basename, dirname, resolve } from "node:path";
import type { Json } from "../json.ts";
import { DocumentError, errorAt, type Place, type Problem, topOf } from "../problem.ts";
import { checkRules } from "./check-rules.ts";
import { checkVersion } from "./check-version.ts";
import { ContainedResolver } from "./contained-resolver.ts";
import { guarded } from "./guarded.ts";
import { joinFiles } from "./join-files.ts";
import type { Loading } from "./loading.ts";
import { Locations } from "./locations.ts";
import { readFiles } from "./read-files.ts";
import type { ExamplePolicy, StructurePolicy } from "./rules.ts";
import { upgradeTo31 } from "./upgrade.ts";

/** A document in one piece, every reference inside it, and a way back to the files. */
export interface LoadedDocument {
  /** The bundle: `$ref`s point into it alone. */
  readonly root: Readonly<Record<string, Json>>;
  /** The place of a node of the bundle, or of its member, in the source files. */
  readonly place: (node: unknown, key?: string | number) => Place;
  /** Where a node of the bundle is stated: `paths/runs.yaml#/get`. */
  readonly source: (node: unknown) => string;
  /** Findings that do not stop the generator. */
  readonly warnings: readonly Problem[];
  /** Absolute paths of all files that were read: what `--watch` watches. */
  readonly files: readonly string[];
}

export interface LoadOptions {
  /** What an example that does not fit its schema means; default `error`. */
  readonly examples?: ExamplePolicy | undefined;
  /** What a breach of OpenAPI's own structure means; default `error`. */
  readonly structure?: StructurePolicy | undefined;
}

/**
 * Reads an OpenAPI 3.1 document (3.0 is upgraded in memory) of one file or many, checks it and joins it.
 *
 * @throws {DocumentError} The document is missing, malformed, not OpenAPI 3.x, or breaks a rule.
 */
export async function loadDocument(
  path: string,
  { examples = "error", structure = "error" }: LoadOptions = {},
): Promise<LoadedDocument> {
  const top = topOf(basename(path));
  const root = await realpath(resolve(path)).catch(() => {
    throw new DocumentError([errorAt(top, "There is no such file.", "document")]);
  });
  const locations = new Locations(dirname(root));
  const resolver = new ContainedResolver(root, locations);
  const loading: Loading = { root, top, resolver, locations, examples, structure };

  checkVersion(await readFiles(resolver, root, locations), locations, top);
  const warnings = await checkRules(loading);
  const { bundled, renamed } = await joinFiles(loading);
  const upgraded = await guarded("The upgrader", top, () => upgradeTo31(bundled));
  if (upgraded !== bundled) locations.inherit(upgraded, bundled);
  return {
    root: upgraded,
    place: (node, key) => locations.find(node, key) ?? locations.find(node) ?? top,
    source: (node) => {
      const { file, pointer } = locations.origin(node) ?? { file: top.file, pointer: "#" };
      return pointer === "#" ? file : `${file}${pointer}`;
    },
    warnings: [...warnings, ...renamed],
    files: resolver.documents.map(({ source }) => source.absoluteRef).sort(),
  };
}
