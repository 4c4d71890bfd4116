import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { DocumentError, type Generated, generate } from "../../src/index.ts";
import { loadDocument } from "../../src/load/load-document.ts";
import { compile, compilers } from "../support/compile.ts";
import { library, scratch } from "../support/scratch.ts";
import { payloads } from "./payloads.ts";

/** Values of every kind that JSON has, where a document does not expect them. */
const anything = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, 0, -1, 1.5, "", [], {}, [null], [[]], { a: null }),
  fc.constantFrom(...Object.values(payloads)),
  fc
    .constantFrom("schemas/Book", "schemas/Book/properties/format", "responses/Refused", "nothing")
    .map((place) => ({ $ref: `#/components/${place}` })),
  fc.constantFrom("#", "#/paths", "#/paths/~1books/get", "Book.yaml").map(($ref) => ({ $ref })),
  fc.constantFrom("string", "object", "array", "null").map((type) => ({ type })),
);

const changes = fc.array(fc.tuple(fc.nat(), anything), { minLength: 1, maxLength: 3 });

test("a document of any shape, tolerated, gives an error or code that compiles", async () => {
  const { root } = await loadDocument(library);
  const [folder, code] = [await scratch(), await scratch()];
  const document = join(folder, "openapi.json");
  let count = 0;

  await fc.assert(
    fc.asyncProperty(changes, async (replacements) => {
      const changed = structuredClone(root);
      for (const [index, value] of replacements) replace(changed, index, value);
      await writeFile(document, JSON.stringify(changed));
      const generated = await tolerated(document);
      if (generated) await put(join(code, `document${count++}`), generated);
    }),
    { numRuns: 150 },
  );

  expect(count).toBeGreaterThan(30);
  const options = { allowImportingTsExtensions: true };
  expect(await compile(compilers["TypeScript 7"], code, options)).toBe("");
});

/** Undefined for a document that is refused even so. */
async function tolerated(document: string): Promise<Generated | undefined> {
  try {
    const lenience = { examples: "off", structure: "warn" } as const;
    return await generate({ document, importExtension: ".ts", ...lenience });
  } catch (error) {
    if (error instanceof DocumentError) return undefined;
    throw error;
  }
}

async function put(folder: string, { files }: Generated): Promise<void> {
  await mkdir(folder);
  for (const { name, text } of files) await writeFile(join(folder, name), text);
}

/** Puts `value` in the place of one member, counted through the whole document. */
function replace(document: unknown, index: number, value: unknown): void {
  const places: (() => void)[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    for (const [key, inner] of Object.entries(node)) {
      places.push(() => void Object.assign(node, { [key]: value }));
      visit(inner);
    }
  };
  visit(document);
  places[index % places.length]?.();
}
