import { readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { generate, write } from "../src/index.ts";
import { generator } from "./support/command.ts";
import { contents, libraryCopy } from "./support/scratch.ts";

/** The library's document with its generated folder beside it, and the command line started there. */
async function library() {
  const folder = dirname(await libraryCopy());
  const call = (...more: string[]) =>
    generator(["openapi.yaml", "--out", "out", ...more], { cwd: folder });
  await write(join(folder, "out"), await generate({ document: join(folder, "openapi.yaml") }));
  const edit = async (file: string, from: string, to: string) => {
    const text = await readFile(join(folder, file), "utf8");
    expect(text).toContain(from);
    await writeFile(join(folder, file), text.replace(from, to));
  };
  return { folder, call, edit };
}

test("what was generated from the document is up to date", async () => {
  const { call } = await library();

  expect(await call("--check")).toEqual({
    exitCode: 0,
    stdout: "out: 9 operations, up to date\n",
    stderr: "",
  });
});

test("a description and a vocabulary that changed are told by the operations that reach them", async () => {
  const { folder, call, edit } = await library();
  const before = await contents(join(folder, "out"));
  await edit("paths/cover.yaml", "A word of thanks.", "Thanks.");
  await edit("schemas/BookFormat.yaml", "[print, audio]", "[print, audio, map]");

  expect(await call("--check")).toEqual({
    exitCode: 1,
    stdout: "",
    stderr: `out is not what openapi.yaml gives now.
  changed  addBook
  changed  getBook
  changed  replaceBook
  changed  searchBooks
  changed  uploadCover
  files    contract.ts, manifest.json, models.ts, wire.ts
Run the same command without --check, and commit the result.
`,
  });
  expect(await contents(join(folder, "out"))).toEqual(before);

  expect(await call()).toMatchObject({
    exitCode: 0,
    stdout: "out: 9 operations, wrote contract.ts, manifest.json, models.ts, wire.ts\n",
  });
  expect(await call("--check")).toMatchObject({ exitCode: 0 });
});

test("operations that came and went are told", async () => {
  const { call, edit } = await library();
  await edit("paths/cover.yaml", "operationId: readCover", "operationId: showCover");

  const { stderr, exitCode } = await call("--check");

  expect(exitCode).toBe(1);
  expect(stderr).toContain("  new      showCover\n  gone     readCover\n");
});

test("a file that somebody edited by hand is told, and mended by the next run", async () => {
  const { folder, call } = await library();
  await writeFile(join(folder, "out/errors.ts"), "// mine\n");

  expect(await call("--check")).toMatchObject({
    exitCode: 1,
    stderr: expect.stringContaining("  edited by hand: errors.ts\n  files    errors.ts\n"),
  });
  expect((await call()).stdout).toBe("out: 9 operations, wrote errors.ts\n");
});

test("what surrounds the operations is told apart from them", async () => {
  const { call, edit } = await library();
  await edit("openapi.yaml", "version: 2.3.0", "version: 2.3.1");

  expect((await call("--check")).stderr).toContain(
    "  no operation changed, but what surrounds them did\n  files    contract.ts, manifest.json\n",
  );
});

test("a missing folder and a damaged manifest are told as such", async () => {
  const { folder, call } = await library();
  await writeFile(join(folder, "out/manifest.json"), "{");
  expect(await call("--check")).toMatchObject({
    exitCode: 1,
    stderr: expect.stringContaining("  manifest.json is damaged, so every operation is new\n"),
  });
  expect(await call()).toMatchObject({ exitCode: 1 });

  await rm(join(folder, "out"), { recursive: true });
  expect(await call("--check")).toMatchObject({
    exitCode: 1,
    stderr: expect.stringContaining("  manifest.json is missing, so every operation is new\n"),
  });
  expect(await call()).toMatchObject({ exitCode: 0 });
});

test("a document that is not right fails the check as it fails everything", async () => {
  const { call, edit } = await library();
  await edit("paths/book.yaml", "operationId: getBook", "operationId: searchBooks");

  const { stderr, exitCode } = await call("--check");

  expect(exitCode).toBe(1);
  expect(stderr).toMatch(
    /^paths\/books?\.yaml:\d+:3 error Another operation is called "searchBooks"/,
  );
});
