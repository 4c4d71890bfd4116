import { cp, readFile, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";
import { linkDeclarations, OutputError } from "../src/index.ts";
import { generator } from "./support/command.ts";
import { compile, compilers } from "./support/compile.ts";
import { golden, library, scratch, scratchWith } from "./support/scratch.ts";
import { TsServer } from "./support/tsserver.ts";

/** A program of somebody who has only declarations; the names in brackets are where the editor is asked. */
const program = `import { [getBook], type [Book], type Reader } from "./types/index.js";
import type { [Call] } from "./types/runtime.js";

export async function title(call: Call, reader: [Reader]): Promise<string> {
  const book: Book = await [getBook](call, { [book]: "moby-dick" });
  return book.[title] + reader.[address].[city];
}
`;

/** Where each of them leads: the line of the document, or the declaration of what the document has no name for. */
const leadsTo = [
  ["getBook", "library/paths/book.yaml", "  operationId: getBook"],
  ["Book", "library/schemas/Book.yaml", "title: Book"],
  ["Call", "generated/runtime.ts", expect.stringContaining("export type Call = ")],
  ["Reader", "library/openapi.yaml", "      type: object"],
  ["getBook", "library/paths/book.yaml", "  operationId: getBook"],
  ["book", "types/functions.d.ts", "    book: BookSlug;"],
  ["title", "library/schemas/Book.yaml", "  title: { type: string }"],
  ["address", "library/openapi.yaml", "        address:"],
  ["city", "types/models.d.ts", "        city: string;"],
];

test.each(Object.entries(compilers))(
  "an editor goes from code that %s compiled to the line of the document",
  async (_, compiler) => {
    const folder = await compiled(compiler);
    const document = join(folder, "library/openapi.yaml");

    const linked = await linkDeclarations({ document, declarations: join(folder, "types") });

    expect(linked).toBe(72);
    expect(await asked(folder)).toEqual(leadsTo);
  },
);

test("--link does the same, wherever it is started", async () => {
  const folder = await compiled(compilers["TypeScript 5.9"]);
  const args = ["../library/openapi.yaml", "--out", ".", "--link"];

  const ended = await generator(args, { cwd: join(folder, "types") });

  const stdout = ".: 72 names lead into ../library/openapi.yaml\n";
  expect(ended).toEqual({ exitCode: 0, stdout, stderr: "" });
  expect(await asked(folder)).toEqual(leadsTo);
});

test("where there are no declarations, it says what to do", async () => {
  const declarations = await scratch();

  const linked = linkDeclarations({ document: library, declarations });

  await expect(linked).rejects.toThrow(OutputError);
  await expect(linked).rejects.toThrow("Compile the generated code first, with declarations.");
});

/** A folder with the library's document, and in `types` the declarations of its code. */
async function compiled(compiler: string): Promise<string> {
  const folder = await scratchWith({ "package.json": { type: "module" } });
  await cp(dirname(library), join(folder, "library"), { recursive: true });
  await cp(golden, join(folder, "generated"), { recursive: true });
  const emit = { noEmit: false, emitDeclarationOnly: true, declarationMap: true };
  const options = { ...emit, outDir: "../types", rootDir: "." };
  expect(await compile(compiler, join(folder, "generated"), options)).toBe("");
  return folder;
}

/** Asks a real editor's server about the program: each name, the file that it leads to, and the line there. */
async function asked(folder: string): Promise<string[][]> {
  const path = join(folder, "program.ts");
  await writeFile(path, program.replace(/[[\]]/g, ""));
  using editor = new TsServer();
  editor.open(path);
  const found: string[][] = [];
  for (const { name, line, column } of marked(program)) {
    const [place] = await editor.definition(path, line, column);
    const text = place ? await readFile(place.file, "utf8") : "";
    const file = place ? relative(folder, place.file) : "nowhere";
    found.push([name, file, text.split("\n")[(place?.line ?? 0) - 1] ?? ""]);
  }
  return found;
}

/** The names in brackets, and where they stand once the brackets are gone. */
function marked(text: string): { name: string; line: number; column: number }[] {
  return text.split("\n").flatMap((content, index) =>
    [...content.matchAll(/\[(\w+)\]/g)].map((match, before) => ({
      name: match[1] ?? "",
      line: index + 1,
      column: match.index + 1 - 2 * before,
    })),
  );
}
