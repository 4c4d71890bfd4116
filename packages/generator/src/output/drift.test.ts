import { readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { libraryCopy, scratch } from "../../test/support/scratch.ts";
import { check, generate, write } from "../generate.ts";

/** A copy of the library's document, and the folder that it gave before a test changed something. */
async function generatedLibrary() {
  const document = await libraryCopy();
  const out = join(await scratch(), "out");
  await write(out, await generate({ document }));
  return {
    out,
    drift: async () => check(out, await generate({ document })),
    edit: async (file: string, from: string, to: string) => {
      const path = join(dirname(document), file);
      const text = await readFile(path, "utf8");
      expect(text).toContain(from);
      await writeFile(path, text.replace(from, to));
    },
  };
}

test("nothing drifts from what was generated", async () => {
  const { drift } = await generatedLibrary();

  expect(await drift()).toBeUndefined();
});

test("an edited description drifts the operation it belongs to", async () => {
  const { drift, edit } = await generatedLibrary();
  await edit("paths/books.yaml", "What to look for.", "The words to look for.");

  expect(await drift()).toEqual({
    changed: ["searchBooks"],
    added: [],
    removed: [],
    files: ["contract.ts", "functions.ts", "manifest.json"],
    edited: [],
    manifest: "present",
  });
});

test("an edited vocabulary drifts the operations that reach it, and no other", async () => {
  const { drift, edit } = await generatedLibrary();
  await edit("schemas/BookFormat.yaml", "[print, audio]", "[print, audio, map]");

  expect(await drift()).toMatchObject({
    changed: ["addBook", "getBook", "replaceBook", "searchBooks"],
    edited: [],
  });
});

test("what a callback sends drifts the operation that asks for it", async () => {
  const { drift, edit } = await generatedLibrary();
  await edit("schemas/Robot.yaml", "[arm, cart]", "[arm, cart, drone]");

  expect(await drift()).toMatchObject({ changed: ["addBook"] });
});

test("a parameter of a path drifts the operations of that path", async () => {
  const { drift, edit } = await generatedLibrary();
  await edit("parameters/book.yaml", "The book meant.", "The book that is meant.");

  expect(await drift()).toMatchObject({
    changed: ["deleteOperation", "getBook", "readCover", "replaceBook", "uploadCover"],
  });
});

test("a code of the table drifts the operations that list it", async () => {
  const { drift, edit } = await generatedLibrary();
  await edit("error-codes.yaml", "No room is left on the shelf.", "The shelf is full.");

  expect(await drift()).toMatchObject({ changed: ["addBook"] });
});

test("the security of the root drifts the operations without one of their own", async () => {
  const { drift, edit } = await generatedLibrary();
  await edit("openapi.yaml", "  - staffKey: []\n", "");

  const { changed = [] } = (await drift()) ?? {};
  expect(changed).toHaveLength(7);
  expect(changed).not.toContain("searchBooks");
});

test("what concerns no operation drifts none", async () => {
  const { drift, edit } = await generatedLibrary();
  await edit("openapi.yaml", "title: Lending library", "title: Another library");

  expect(await drift()).toMatchObject({
    changed: [],
    files: ["contract.ts", "manifest.json"],
  });
});

test("operations that came or went are told", async () => {
  const { drift, edit } = await generatedLibrary();
  await edit("paths/cover.yaml", "operationId: readCover", "operationId: showCover");

  expect(await drift()).toMatchObject({
    changed: [],
    added: ["showCover"],
    removed: ["readCover"],
  });
});

test("a file that somebody edited by hand is told as such", async () => {
  const { drift, out } = await generatedLibrary();
  await writeFile(join(out, "models.ts"), "// mine\n");
  await writeFile(join(out, "notes.md"), "mine");

  expect(await drift()).toMatchObject({
    changed: [],
    files: ["models.ts", "notes.md"],
    edited: ["models.ts"],
  });
});

test("a lost file is told, and is not called edited", async () => {
  const { drift, out } = await generatedLibrary();
  await rm(join(out, "models.ts"));

  expect(await drift()).toMatchObject({ files: ["models.ts"], edited: [] });
});

test.each([
  ["no JSON", "{"],
  ["a list", "[]"],
  ["another manifest", '{"name": "My app"}'],
  ["texts where hashes belong", '{"document": {"sha256": "0"}, "files": [], "operations": {}}'],
])("a manifest that is %s is called damaged", async (_, text) => {
  const { drift, out } = await generatedLibrary();
  await writeFile(join(out, "manifest.json"), text);

  const told = await drift();

  expect(told).toMatchObject({ manifest: "damaged", files: ["manifest.json"], edited: [] });
  expect(told?.added).toHaveLength(9);
});

test("a missing folder lacks everything", async () => {
  const { drift, out } = await generatedLibrary();
  await rm(out, { recursive: true });

  const told = await drift();

  expect(told?.manifest).toBe("missing");
  expect(told?.added).toHaveLength(9);
  expect(told?.files).toHaveLength(9);
});
