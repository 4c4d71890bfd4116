import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { DocumentError, type Generated, generate, type Side } from "../../src/index.ts";
import { loadDocument } from "../../src/load/load-document.ts";
import { run } from "../support/command.ts";
import { compile, compilers } from "../support/compile.ts";
import { library, scratch } from "../support/scratch.ts";
import { misshapen } from "./misshapen-documents.ts";

test.each<[Side, number]>([
  ["client", 150],
  ["server", 70],
])(
  "a document of any shape, tolerated, gives an error or code for a %s that compiles and can be imported",
  async (side, numRuns) => {
    const { root } = await loadDocument(library);
    const [folder, code] = [await scratch(), await scratch()];
    const document = join(folder, "openapi.json");
    let count = 0;

    await fc.assert(
      fc.asyncProperty(misshapen(root), async (changed) => {
        await writeFile(document, JSON.stringify(changed));
        const generated = await tolerated(document, side);
        if (generated) await put(join(code, `document${count++}`), generated);
      }),
      { numRuns },
    );

    expect(count).toBeGreaterThan(15);
    const folders = (await readdir(code)).map((name) => join(code, name));
    const options = { allowImportingTsExtensions: true };
    expect(await compile(compilers["TypeScript 7"], code, options)).toBe("");
    const script = join(import.meta.dirname, "import-all.ts");
    const { stdout, stderr } = await run(process.execPath, [script, ...folders]);
    expect(stderr).toBe("");
    expect(JSON.parse(stdout)).toMatchObject({ hits: 0, globals: [] });
  },
);

/** Undefined for a document that is refused even so. */
async function tolerated(document: string, side: Side): Promise<Generated | undefined> {
  try {
    const lenience = { examples: "off", structure: "warn" } as const;
    return await generate({ document, for: side, importExtension: ".ts", ...lenience });
  } catch (error) {
    if (error instanceof DocumentError) return undefined;
    throw error;
  }
}

async function put(folder: string, { files }: Generated): Promise<void> {
  await mkdir(folder);
  for (const { name, text } of files) await writeFile(join(folder, name), text);
}
