import { readFile, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { encode, type SourceMapMappings } from "@jridgewell/sourcemap-codec";
import { OutputError } from "../output/folder.ts";
import type { Place } from "../problem.ts";
import { type DeclaredName, declaredNames } from "./declared-names.ts";
import { documentPlaces } from "./document-places.ts";

export interface LinkOptions {
  /** The document in one file, at the place where it will be shipped. */
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
  const source = relative(declarations, document).replaceAll("\\", "/");
  let linked = 0;
  for (const file of files) {
    const names = declaredNames(await readDeclarations(join(declarations, file)));
    const known = names.filter(({ name }) => places.has(name));
    const map = {
      version: 3,
      file,
      sources: [source],
      names: [],
      mappings: mappings(known, places),
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

function mappings(names: readonly DeclaredName[], places: ReadonlyMap<string, Place>): string {
  const lines: SourceMapMappings = [];
  for (const { name, line, column } of names) {
    const place = places.get(name);
    if (!place) continue;
    while (lines.length <= line) lines.push([]);
    lines[line]?.push([column, 0, place.line - 1, place.column - 1]);
  }
  return encode(lines);
}
