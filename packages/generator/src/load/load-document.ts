import { realpath } from "node:fs/promises";
import { basename, dirname, resolve } from "node:path";
import {
  bundle,
  type Config,
  type Document,
  lint,
  type NormalizedProblem,
} from "@redocly/openapi-core";
import { isMap, type Json, member } from "../json.ts";
import { DocumentError, errorAt, ordered, type Place, type Problem, topOf } from "../problem.ts";
import { ContainedResolver } from "./contained-resolver.ts";
import { guarded } from "./guarded.ts";
import { lintProblems } from "./lint-problems.ts";
import { Locations } from "./locations.ts";
import { readFiles } from "./read-files.ts";
import {
  type ExamplePolicy,
  generatorRules,
  openSchemaRules,
  type StructurePolicy,
} from "./rules.ts";
import { slowPattern } from "./slow-patterns.ts";
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
  /** What a breach of OpenAPI's own structure means; default `error`. */
  readonly structure?: StructurePolicy | undefined;
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
  const structure = options.structure ?? "error";
  const config = await generatorRules(options.examples ?? "error", structure);

  const main = await readFiles(resolver, root, locations);
  checkVersion(main, locations, top);
  if (options.examples !== "off") checkPatterns(resolver, locations, top);
  const warnings = await check(root, config, resolver, locations, top);
  const { bundled, renamed } = await join(root, config, resolver, locations, top, structure);
  const upgraded = await guarded("The upgrader", top, () => upgradeTo31(bundled));
  if (upgraded !== bundled) locations.inherit(upgraded, bundled);
  return {
    root: upgraded,
    place: (node, key) => locations.find(node, key) ?? locations.find(node) ?? top,
    warnings: [...warnings, ...renamed],
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
  const findings = (rules: Config) =>
    guarded(redocly, top, () => lint({ ref: root, config: rules, externalRefResolver: resolver }));
  const found = await findings(config);
  const suspect = found.some(({ ruleId, severity }) => ruleId === "struct" && severity === "error");
  const real = suspect ? await findings(await openSchemaRules()) : [];
  const problems = ordered(lintProblems(withoutKeywords(found, real), resolver, locations));
  throwIfErrors(problems.filter((problem) => !isAftermath(problem)));
  throwIfErrors(problems);
  return problems;
}

/** What is only a keyword that JSON Schema does not know is a warning: it may be a slip, and it is allowed. */
function withoutKeywords(
  found: readonly NormalizedProblem[],
  real: readonly NormalizedProblem[],
): NormalizedProblem[] {
  const key = ({ message, location: [first] }: NormalizedProblem) =>
    JSON.stringify([message, first?.source.absoluteRef, first?.pointer]);
  const errors = new Set(real.map(key));
  return found.map((finding) => {
    const keyword = finding.ruleId === "struct" && !errors.has(key(finding));
    return keyword ? { ...finding, severity: "warn" } : finding;
  });
}

/** All files as one document, with a warning for each schema that had to take another name in it. */
async function join(
  root: string,
  config: Config,
  resolver: ContainedResolver,
  locations: Locations,
  top: Place,
  structure: StructurePolicy,
): Promise<{ bundled: Readonly<Record<string, Json>>; renamed: Problem[] }> {
  const { problems, bundle: joined } = await guarded(redocly, top, () =>
    bundle({
      ref: root,
      config,
      externalRefResolver: resolver,
      componentRenamingConflicts: structure,
    }),
  );
  const parsed = joined.parsed as Json; // `Locations` has checked that it is
  if (!isMap(parsed))
    throw new DocumentError([errorAt(top, "The document is not an object.", "document")]);
  const clashes = problems.filter(({ message }) => isSchemaClash(message, parsed));
  const renamed = ordered(lintProblems(clashes, resolver, locations));
  throwIfErrors(renamed);
  return { bundled: parsed, renamed };
}

/** Two files of one name: that matters for schemas, whose names become types, and for nothing else. */
function isSchemaClash(message: string, bundled: Json): boolean {
  const [, name] = /Renamed \S+ to (\S+?)\.?$/.exec(message) ?? [];
  const schemas = member(member(bundled, "components"), "schemas");
  return name === undefined || member(schemas, name) !== undefined;
}

/** An example could not be checked, because its schema is no schema: the rule for schemas tells why. */
function isAftermath({ message }: Problem): boolean {
  return message.startsWith("Example validation errored");
}

function throwIfErrors(problems: readonly Problem[]): void {
  if (problems.some(({ severity }) => severity === "error")) throw new DocumentError(problems);
}

/** Before the examples are checked: nothing could stop that. */
function checkPatterns(resolver: ContainedResolver, locations: Locations, top: Place): void {
  const slow = slowPattern(resolver.documents.map(({ parsed }) => parsed));
  if (!slow) return;
  const place = locations.find(slow.node, slow.key) ?? top;
  const told = `The pattern ${slow.text} takes too long on an example. Write it without repetition inside repetition, or leave the examples unchecked (--examples off).`;
  throw new DocumentError([errorAt(place, told, "pattern")]);
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
