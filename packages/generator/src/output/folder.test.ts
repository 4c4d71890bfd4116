import { mkdir, readdir, stat, symlink, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { contents, scratch, scratchWith } from "../../test/support/scratch.ts";
import type { EmittedFile } from "../emit/emitted-file.ts";
import { hashOf, manifestName } from "../emit/manifest.ts";
import { OutputError, writeFolder } from "./folder.ts";

/** A generated folder of two files. */
function generated(a: string, b?: string): EmittedFile[] {
  const files = [
    { name: "a.ts", text: a },
    ...(b === undefined ? [] : [{ name: "b.ts", text: b }]),
  ];
  const manifest = {
    document: { title: "T", version: "1", sha256: "0" },
    files: Object.fromEntries(files.map(({ name, text }) => [name, hashOf(text)])),
    operations: {},
  };
  return [...files, { name: manifestName, text: JSON.stringify(manifest) }];
}

async function refused(folder: string): Promise<string> {
  const error = await writeFolder(folder, generated("new")).catch((caught: unknown) => caught);
  return error instanceof OutputError ? error.message : `not refused: ${String(error)}`;
}

test("a folder that does not exist is made, parents included", async () => {
  const out = join(await scratch(), "src/generated");

  expect(await writeFolder(out, generated("a", "b"))).toEqual(["a.ts", "b.ts", "manifest.json"]);
  expect(Object.keys(await contents(out))).toEqual(["a.ts", "b.ts", "manifest.json"]);
});

test("only files that differ are touched, and files of an older document go", async () => {
  const out = await scratch();
  await writeFolder(out, generated("a", "b"));
  await utimes(join(out, "a.ts"), 1, 1);

  expect(await writeFolder(out, generated("a"))).toEqual(["b.ts", "manifest.json"]);
  expect(await readdir(out)).toEqual(["a.ts", "manifest.json"]);
  expect((await stat(join(out, "a.ts"))).mtimeMs).toBe(1000);
  expect(await writeFolder(out, generated("a"))).toEqual([]);
});

test("a folder with files of somebody's own is left as it is", async () => {
  const out = await scratchWith({ "a.ts": "mine" });

  expect(await refused(out)).toBe(
    `"${out}" holds files, and no manifest.json that says they were generated. Empty it, or name another folder.`,
  );
  expect(await contents(out)).toEqual({ "a.ts": "mine" });
});

test("a manifest.json of another kind does not make a folder a generated one", async () => {
  const out = await scratchWith({ "manifest.json": { name: "My app" }, "index.html": "mine" });

  expect(await refused(out)).toContain("no manifest.json that says they were generated");
  expect(await readdir(out)).toEqual(["index.html", "manifest.json"]);
});

test("a file beside generated ones is never deleted", async () => {
  const out = await scratch();
  await writeFolder(out, generated("a", "b"));
  await writeFile(join(out, "mine.ts"), "mine");

  expect(await refused(out)).toBe(
    `"${join(out, "mine.ts")}" was not generated; a generated folder holds nothing else. Move it away.`,
  );
  expect(await contents(out)).toMatchObject({ "a.ts": "a", "mine.ts": "mine" });
});

test("a folder in a generated folder is refused", async () => {
  const out = await scratch();
  await writeFolder(out, generated("a"));
  await mkdir(join(out, "sub"));

  expect(await refused(out)).toContain("is not a plain file");
});

test("a link in place of a file or of the folder is not followed", async () => {
  const folder = await scratchWith({ "mine.ts": "mine", "real/x": "" });
  await symlink("real", join(folder, "link"));
  await mkdir(join(folder, "out"));
  await symlink("../mine.ts", join(folder, "out/a.ts"));

  expect(await refused(join(folder, "link"))).toContain("is a link. Name the folder itself.");
  expect(await refused(join(folder, "link/"))).toContain("is a link. Name the folder itself.");
  expect(await refused(join(folder, "out"))).toContain("is not a plain file");
  expect(await contents(join(folder, "real"))).toEqual({ x: "" });
});

test("a file in place of the folder is named as such", async () => {
  const folder = await scratchWith({ out: "mine" });

  expect(await refused(join(folder, "out"))).toBe(
    `"${join(folder, "out")}" is a file. Name a folder.`,
  );
  expect(await refused(join(folder, "out/below"))).toContain("is a file. Name a folder.");
});

test("a file that somebody waits to hijack is not written through", async () => {
  const folder = await scratchWith({ "mine.ts": "mine" });
  const out = join(folder, "out");
  await writeFolder(out, generated("a"));
  await symlink("../mine.ts", join(out, `a.ts.${process.pid}.tmp`));

  expect(await refused(out)).toContain("is not a plain file");
  expect((await stat(join(folder, "mine.ts"))).size).toBe(4);
});
