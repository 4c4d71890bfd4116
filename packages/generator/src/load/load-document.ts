import { realpath } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import {
  bundle,
  type Document,
  getLineColLocation,
  lint,
  type NormalizedProblem,
  YamlParseError,
} from "@redocly/openapi-core";
import { isMap, type Json } from "../json.ts";
import { compareProblems, DocumentError, type Problem } from "../problem.ts";
import { ContainedResolver } from "./contained-resolver.ts";
import { Locations, type Place } from "./locations.ts";
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

/**
 * Reads an OpenAPI 3.1 document (3.0 is upgraded in memory) of one file or many, checks it and joins it.
 *
 * @throws {DocumentError} The document is missing, malformed, not OpenAPI 3.x, or breaks a rule.
 */
export async function loadDocument(
  path: string,
  options: LoadOptions = {},
): Promise<LoadedDocument> {
  const root = await realpath(resolve(path)).catch(() => {
    throw new DocumentError([
      at({ file: path, line: 1, column: 1 }, "There is no such file.", "document"),
    ]);
  });
  const resolver = new ContainedResolver(root);
  const locations = new Locations(dirname(root));
  const config = await generatorRules(options.examples ?? "error");

  const main = await readRoot(resolver, root, locations);
  const findings = await lint({ ref: root, config, externalRefResolver: resolver });
  const problems = findings.map((finding) => toProblem(finding, locations)).sort(compareProblems);
  if (problems.some(({ severity }) => severity === "error")) throw new DocumentError(problems);

  for (const document of resolver.documents) record(locations, document);
  const bundled = await bundle({
    ref: root,
    config,
    externalRefResolver: resolver,
    componentRenamingConflicts: "error",
  });
  const clashes = bundled.problems.map((finding) => toProblem(finding, locations));
  if (clashes.some(({ severity }) => severity === "error")) throw new DocumentError(clashes);

  const parsed = upgradeTo31(bundled.bundle.parsed as Json); // parsed YAML is nothing but JSON values
  const top: Place = { file: locations.relativeFile(main.source), line: 1, column: 1 };
  if (!isMap(parsed))
    throw new DocumentError([at(top, "The document is not an object.", "struct")]);
  return {
    root: parsed,
    place: (node, key) => locations.find(node, key) ?? locations.find(node) ?? top,
    warnings: problems,
    files: resolver.documents.map(({ source }) => source.absoluteRef).sort(),
  };
}

async function readRoot(
  resolver: ContainedResolver,
  path: string,
  locations: Locations,
): Promise<Document> {
  const document = await resolver.resolveDocument(null, path, true);
  if (document instanceof YamlParseError) throw syntaxError(document, locations);
  if (document instanceof Error) {
    throw new DocumentError([at({ file: path, line: 1, column: 1 }, document.message, "document")]);
  }
  const place = { file: locations.relativeFile(document.source), line: 1, column: 1 };
  const version = isMap(document.parsed as Json)
    ? (document.parsed as Record<string, Json>)["openapi"]
    : undefined;
  if (typeof version === "string" && /^3\.[01](\.|$)/.test(version)) return document;
  const found =
    typeof version === "string"
      ? `It says "openapi: ${version.slice(0, 20)}".`
      : 'It has no "openapi" member.';
  throw new DocumentError([at(place, `Not an OpenAPI 3.0 or 3.1 document. ${found}`, "document")]);
}

function record(locations: Locations, document: Document): void {
  try {
    locations.add(document);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const place = { file: locations.relativeFile(document.source), line: 1, column: 1 };
    throw new DocumentError([at(place, message, "size")]);
  }
}

function syntaxError(error: YamlParseError, locations: Locations): DocumentError {
  const file = locations.relativeFile(error.source);
  return new DocumentError([
    at(
      { file, line: error.line, column: error.col },
      error.originalError.message.split("\n")[0] ?? "",
      "syntax",
    ),
  ]);
}

function toProblem(finding: NormalizedProblem, locations: Locations): Problem {
  const [first] = finding.location;
  const place = first
    ? { file: locations.relativeFile(first.source), ...start(first) }
    : { file: "", line: 1, column: 1 };
  const hint = finding.suggest.length > 0 ? ` Did you mean \`${finding.suggest[0]}\`?` : "";
  const message = finding.message.split("\n")[0] ?? "";
  return {
    ...place,
    message: message + hint,
    rule: finding.ruleId,
    severity: finding.severity === "error" ? "error" : "warning",
  };
}

function start(location: NormalizedProblem["location"][number]): { line: number; column: number } {
  const { start } = getLineColLocation(location);
  return { line: start.line, column: start.col };
}

function at(place: Place, message: string, rule: string): Problem {
  return { ...place, message, rule, severity: "error" };
}
