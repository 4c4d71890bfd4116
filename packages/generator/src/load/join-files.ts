import { bundle } from "@redocly/openapi-core";
import { isMap, type Json, type JsonMap, member } from "../json.ts";
import { DocumentError, errorAt, ordered, type Problem, throwIfErrors } from "../problem.ts";
import { guarded } from "./guarded.ts";
import { lintProblems } from "./lint-problems.ts";
import { type Loading, redocly } from "./loading.ts";
import { generatorRules } from "./rules.ts";

/**
 * All files as one document, with a warning for each schema that had to take another name in it.
 *
 * @throws {DocumentError} Two schemas would take one name, and that is not tolerated.
 */
export async function joinFiles(
  loading: Loading,
): Promise<{ bundled: JsonMap; renamed: Problem[] }> {
  const { root, top, resolver, locations, examples, structure } = loading;
  const config = await generatorRules(examples, structure);
  const { problems, bundle: joined } = await guarded(redocly, top, () =>
    bundle({
      ref: root,
      config,
      externalRefResolver: resolver,
      componentRenamingConflicts: structure,
    }),
  );
  const bundled = joined.parsed as Json; // `Locations` has checked that it is
  if (!isMap(bundled))
    throw new DocumentError([errorAt(top, "The document is not an object.", "document")]);
  const clashes = problems.filter(({ message }) => isSchemaClash(message, bundled));
  const renamed = ordered(lintProblems(clashes, resolver, locations));
  throwIfErrors(renamed);
  return { bundled, renamed };
}

/** Two files of one name: that matters for schemas, whose names become types, and for nothing else. */
function isSchemaClash(message: string, bundled: Json): boolean {
  const [, name] = /Renamed \S+ to (\S+?)\.?$/.exec(message) ?? [];
  const schemas = member(member(bundled, "components"), "schemas");
  return name === undefined || member(schemas, name) !== undefined;
}
