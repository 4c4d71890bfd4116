import { realpath } from "node:fs/promises";
import { basename, dirname, resolve } from "node:path";
import { bundle, type Config, type Document, lint } from "@redocly/openapi-core";
import { isMap, type Json, member } from "../json.ts";
import { DocumentError, errorAt, ordered, type Place, type Problem, topOf } from "../problem.ts";
import { ContainedResolver } from "./contained-resolver.ts";
import { guarded } from "./guarded.ts";
import { lintProblems } from "./lint-problems.ts";
import { Locations } from "./locations.ts";
import { readFiles } from "./read-files.ts";
import { type ExamplePolicy, generatorRules } from "./rules.ts";
import { upgradeTo31 } from "./upgrade.ts";

/** A document in one piece, every reference inside it, and a way back to the files. */
export interface LoadedDocument {
  /** The bundle: `$ref`s point into it alone. */
  readonly root: Readonly<Record<string, Json>>;
  /** The place of a node of the bundle, or of its member, in the source files. */
  readonly place: (node: unknown, key?: string | number) => Place;
  /** Findings that do not stop the generator. */
  readonly warnings: readonly Problem[];
  /** Absolute paths of all files that were read: what `--watch` watches. */
  readonly files: readonly string[];
}

export interface LoadOptions {
  /** What an example that does not fit its schema means; default `error`. */
  readonly examples?: ExamplePolicy | undefined;
}

const redocly = "Redocly's core";

/**
 * Reads an OpenAPI 3.1 document (3.0 is upgraded in memory) of one file or many, checks it and joins it.
 *
 * @throws {DocumentError} The document is missing, malformed, not OpenAPI 3.x, or breaks a rule.
 */
export async function loadDocument(
  path: string,
  options: LoadOptions = {},
): Promise<LoadedDocument> {
  const top = topOf(basename(path));
  const root = await realpath(resolve(path)).catch(() => {
    throw new DocumentError([errorAt(top, "There is no such file.", "document")]);
  });
  const locations = new Locations(dirname(root));
  const resolver = new ContainedResolver(root, locations);
  const config = await generatorRules(options.examples ?? "error");

  const main = await readFiles(resolver, root, locations);
  checkVersion(main, locations, top);
  const warnings = await check(root, config, resolver, locations, top);
  const bundled = await join(root, config, resolver, locations, top);
  const upgraded = await guarded("The upgrader", top, () => upgradeTo31(bundled));
  if (upgraded !== bundled) locations.inherit(upgraded, bundled);
  return {
    root: upgraded,
    place: (node, key) => locations.find(node, key) ?? locations.find(node) ?? top,
    warnings,
    files: resolver.documents.map(({ source }) => source.absoluteRef).sort(),
  };
}

/** The rules, over all files; gives the warnings. */
async function check(
  root: string,
  config: Config,
  resolver: ContainedResolver,
  locations: Locations,
  top: Place,
): Promise<Problem[]> {
  const found = await guarded(redocly, top, () =>
    lint({ ref: root, config, externalRefResolver: resolver }),
  );
  const problems = ordered(lintProblems(found, resolver, locations));
  throwIfErrors(problems.filter((problem) => !isAftermath(problem)));
  throwIfErrors(problems);
  return problems;
}

/** All files as one document. Two files that would take one name in it are an error, never a silent number behind it. */
async function join(
  root: string,
  config: Config,
  resolver: ContainedResolver,
  locations: Locations,
  top: Place,
): Promise<Readonly<Record<string, Json>>> {
  const { problems, bundle: joined } = await guarded(redocly, top, () =>
    bundle({
      ref: root,
      config,
      externalRefResolver: resolver,
      componentRenamingConflicts: "error",
    }),
  );
  throwIfErrors(ordered(lintProblems(problems, resolver, locations)));
  const parsed = joined.parsed as Json; // `Locations` has checked that it is
  if (isMap(parsed)) return parsed;
  throw new DocumentError([errorAt(top, "The document is not an object.", "document")]);
}

/** An example could not be checked, because its schema is no schema: the rule for schemas tells why. */
function isAftermath({ message }: Problem): boolean {
  return message.startsWith("Example validation errored");
}

function throwIfErrors(problems: readonly Problem[]): void {
  if (problems.some(({ severity }) => severity === "error")) throw new DocumentError(problems);
}

function checkVersion(main: Document, locations: Locations, top: Place): void {
  const version = member(main.parsed, "openapi");
  if (typeof version === "string" && /^3\.[01]\.\d/.test(version)) return;
  const place = (key: string) => locations.find(main.parsed, key) ?? top;
  throw new DocumentError([
    version === undefined
      ? errorAt(place("swagger"), unversioned(main.parsed), "document")
      : errorAt(place("openapi"), misversioned(version), "document"),
  ]);
}

function unversioned(root: unknown): string {
  return member(root, "swagger") === undefined
    ? 'This is no OpenAPI document: it has no "openapi" member.'
    : "This is Swagger 2.0. Convert it to OpenAPI 3.1 first.";
}

function misversioned(version: Json): string {
  return typeof version === "string"
    ? `OpenAPI "${version}" is not supported. Write the document in 3.1.x or 3.0.x.`
    : 'The version is text with three parts. Write openapi: "3.1.1".';
}
