import { cp, mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

/** The folder of this package. */
export const packageFolder = fileURLToPath(new URL("../..", import.meta.url));

/** The document with one of everything, and the folder that it gives. */
export const library = join(packageFolder, "test/fixtures/library/openapi.yaml");
export const golden = join(packageFolder, "test/fixtures/library-golden");
export const serverGolden = join(packageFolder, "test/fixtures/library-golden-server");

/** The contract of this repository. */
export const coreclaw = join(packageFolder, "../../spec/openapi/v1/openapi.yaml");

/** A folder of the test's own, removed when the test ends. */
export async function scratch(): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "generator-")));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A scratch folder with `files`, by their paths in it; what is no text is written as JSON. */
export async function scratchWith(files: Readonly<Record<string, unknown>>): Promise<string> {
  const folder = await scratch();
  await fill(folder, files);
  return folder;
}

/** Writes `files` into a folder, by their paths in it; what is no text as JSON. */
export async function fill(
  folder: string,
  files: Readonly<Record<string, unknown>>,
): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    const text = typeof content === "string" ? content : JSON.stringify(content, null, 2);
    await writeFile(join(folder, path), text);
  }
}

/** A copy of the library's document that a test may change; gives its root file. */
export async function libraryCopy(): Promise<string> {
  const folder = await scratch();
  await cp(dirname(library), folder, { recursive: true });
  return join(folder, "openapi.yaml");
}

/** The files right in a folder, by name. */
export async function contents(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder)).sort();
  const texts = names.map(async (name) => [name, await readFile(join(folder, name), "utf8")]);
  return Object.fromEntries(await Promise.all(texts));
}
