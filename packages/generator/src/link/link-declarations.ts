import { readFile, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { encode, type SourceMapMappings } from "@jridgewell/sourcemap-codec";
import { OutputError } from "../output/folder.ts";
import type { Place } from "../problem.ts";
import { type DeclaredName, declaredNames } from "./declared-names.ts";
import { documentPlaces } from "./document-places.ts";

export interface LinkOptions {
  /** The document, at the place where it will be shipped with all its files. */
  readonly document: string;
  /** The folder that `tsc` wrote the generated code's declarations to. */
  readonly declarations: string;
}

const files = ["functions.d.ts", "models.d.ts", "operations.d.ts"];

/**
 * Rewrites the declaration maps of generated code, so that an editor's "go to definition" opens the line of the
 * document that states an operation, a model or a member. Run it after `tsc`, and ship the document.
 *
 * @returns How many names lead into the document.
 * @throws {DocumentError} The document is not usable.
 * @throws {OutputError} There are no declarations in the folder.
 */
export async function linkDeclarations({ document, declarations }: LinkOptions): Promise<number> {
  const places = await documentPlaces(document);
  const sources = [...new Set([...places.values()].map(({ file }) => file))].sort();
  const paths = sources.map((file) => relative(declarations, join(dirname(document), file)));
  let linked = 0;
  for (const file of files) {
    const names = declaredNames(await readDeclarations(join(declarations, file)));
    const known = names.filter(({ name }) => places.has(name));
    const map = {
      version: 3,
      file,
      sources: paths.map((path) => path.replaceAll("\\", "/")),
      names: [],
      mappings: mappings(known, places, sources),
    };
    await writeFile(join(declarations, `${file}.map`), `${JSON.stringify(map)}\n`);
    linked += known.length;
  }
  return linked;
}

async function readDeclarations(path: string): Promise<string> {
  return await readFile(path, "utf8").catch(() => {
    throw new OutputError(
      `There is no "${path}". Compile the generated code first, with declarations.`,
    );
  });
}

/** The segment without a source before each name is for editors that look for the next one: what has no place stays. */
function mappings(
  names: readonly DeclaredName[],
  places: ReadonlyMap<string, Place>,
  sources: readonly string[],
): string {
  const lines: SourceMapMappings = [];
  for (const { name, line, column } of names) {
    const place = places.get(name);
    if (!place) continue;
    while (lines.length <= line) lines.push([]);
    const source = sources.indexOf(place.file);
    lines[line]?.push([column - 1], [column, source, place.line - 1, place.column - 1]);
  }
  return encode(lines);
}
