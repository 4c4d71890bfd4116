import { basename } from "node:path";
import { type Document, ResolveError, YamlParseError } from "@redocly/openapi-core";
import { DocumentError, errorAt, ordered, type Problem, topOf } from "../problem.ts";
import type { ContainedResolver } from "./contained-resolver.ts";
import type { Locations } from "./locations.ts";
import { endlessReferences, filePart, type Reference, referencesIn } from "./reference-chains.ts";

/**
 * Reads the root file and every file it leads to, before any library follows them: what is malformed, is no JSON or
 * leads back to itself brings those down. A `$ref` that leads nowhere is left to the linter.
 *
 * @throws {DocumentError} It lists every such problem.
 */
export async function readFiles(
  resolver: ContainedResolver,
  root: string,
  locations: Locations,
): Promise<Document> {
  const main = await resolver.resolveDocument(null, root, true).catch(asError);
  if (main instanceof Error) throw new DocumentError(unreadable(main, locations, root));

  const problems: Problem[] = [];
  const documents = new Map([[main.source.absoluteRef, main]]);
  const pathOf = (reference: Reference): string => {
    const { absoluteRef } = reference.document.source;
    const file = filePart(reference);
    return file === undefined ? absoluteRef : resolver.resolveExternalRef(absoluteRef, file);
  };
  const references: Reference[] = [];
  for (const document of documents.values()) {
    const found = referencesIn(document);
    references.push(...found);
    for (const path of new Set(found.map(pathOf))) {
      if (documents.has(path)) continue;
      const read = await resolver.resolveDocument(null, path).catch(asError);
      if (!(read instanceof Error))
        documents.set(path, read); // a Map grows while it is read
      else if (!(read instanceof ResolveError)) problems.push(...unreadable(read, locations, path));
    }
  }
  const documentOf = (reference: Reference) => documents.get(pathOf(reference));
  for (const reference of endlessReferences(references, documentOf)) {
    const place = locations.find(reference.node, "$ref") ?? topOf(basename(root));
    const told = `Following the $ref "${reference.node.$ref}" never ends. Let it lead to a schema or an object.`;
    problems.push(errorAt(place, told, "no-unresolved-refs"));
  }
  if (problems.length > 0) throw new DocumentError(ordered(problems));
  return main;
}

function unreadable(error: Error, locations: Locations, path: string): readonly Problem[] {
  if (error instanceof DocumentError) return error.problems;
  if (error instanceof YamlParseError) {
    const file = locations.relativeFile(error.source);
    const place = { file, line: error.line || 1, column: error.col || 1 };
    const reason = (error.originalError as { reason?: unknown }).reason; // js-yaml's own word for it
    return [errorAt(place, `Malformed: ${String(reason ?? "not YAML or JSON")}.`, "syntax")];
  }
  return [errorAt(topOf(basename(path)), error.message, "document")];
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
