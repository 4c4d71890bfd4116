import { readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { generator } from "../support/command.ts";
import { contents, libraryCopy, serverGolden } from "../support/scratch.ts";

/** The library's document, and the command line started beside it. */
async function project() {
  const folder = dirname(await libraryCopy());
  const args = ["openapi.yaml", "--for", "server", "--import-extension", ".ts", "--out", "out"];
  const call = (...more: string[]) => generator([...args, ...more], { cwd: folder });
  const edit = async (file: string, from: string, to: string) => {
    const text = await readFile(join(folder, file), "utf8");
    expect(text).toContain(from);
    await writeFile(join(folder, file), text.replace(from, to));
  };
  return { folder, call, edit };
}

test("the command writes the side that answers, and calls it up to date", async () => {
  const { folder, call } = await project();

  expect(await call()).toMatchObject({
    exitCode: 0,
    stderr: "",
    stdout:
      "out: 9 operations, wrote contract.ts, errors.ts, examples.ts, exchanges.ts, index.ts, manifest.json, " +
      "models.ts, operations.ts, runtime.ts, validators.ts\n",
  });
  expect(await contents(join(folder, "out"))).toEqual(await contents(serverGolden));
  expect(await call("--check")).toMatchObject({
    exitCode: 0,
    stdout: "out: 9 operations, up to date\n",
  });
});

test("a rule of a schema that changed is told by the operations that it is for", async () => {
  const { call, edit } = await project();
  await call();
  await edit(
    "schemas/NewBook.yaml",
    "title: { type: string }",
    "title: { type: string, maxLength: 80 }",
  );

  expect(await call("--check")).toEqual({
    exitCode: 1,
    stdout: "",
    stderr: `out is not what openapi.yaml gives now.
  changed  addBook
  files    contract.ts, manifest.json, validators.ts
Run the same command without --check, and commit the result.
`,
  });
});

test("a slip in a keyword is told at its place, and nothing is written", async () => {
  const { folder, call, edit } = await project();
  await edit("schemas/BookSlug.yaml", "minLength: 1", "minLenght: 1");

  expect(await call()).toEqual({
    exitCode: 1,
    stdout: "",
    stderr: `schemas/BookSlug.yaml:4:1 error JSON Schema has no keyword "minLenght". Did you mean minLength? (keyword)
1 problem; nothing was written.
`,
  });
  await expect(contents(join(folder, "out"))).rejects.toThrow("ENOENT");
});
