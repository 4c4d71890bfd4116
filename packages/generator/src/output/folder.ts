import { lstat, mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { manifestName } from "../emit/emit-files.ts";
import type { EmittedFile } from "../emit/emitted-file.ts";

/** The folder cannot take generated files. Nothing was written. */
export class OutputError extends Error {
  override readonly name = "OutputError";
}

/** The files of a generated folder by name; undefined when there is no such folder. */
export async function readFolder(folder: string): Promise<Map<string, string> | undefined> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return undefined;
      throw new OutputError(`Cannot read the folder "${folder}": ${error.code ?? error.message}.`);
    },
  );
  if (!entries) return undefined;
  const files = new Map<string, string>();
  for (const entry of entries) {
    if (!entry.isFile())
      throw new OutputError(
        `"${join(folder, entry.name)}" is not a plain file; a generated folder holds nothing else. Move it away.`,
      );
    files.set(entry.name, await readFile(join(folder, entry.name), "utf8"));
  }
  return files;
}

/**
 * Makes `folder` hold exactly `files`, and touches only what differs. A folder that was not generated is left alone.
 *
 * @returns The names of files that were written or removed.
 * @throws {OutputError} The folder holds something else.
 */
export async function writeFolder(
  folder: string,
  files: readonly EmittedFile[],
): Promise<string[]> {
  const present = (await readFolder(folder)) ?? new Map<string, string>();
  if (present.size > 0 && !present.has(manifestName)) {
    throw new OutputError(`"${folder}" holds files that were not generated. Name an empty folder.`);
  }
  await makeFolder(folder);
  const changed = files.filter(({ name, text }) => present.get(name) !== text);
  const wanted = new Set(files.map(({ name }) => name));
  const stale = [...present.keys()].filter((name) => !wanted.has(name));
  for (const { name, text } of changed) await writeWhole(join(folder, name), text);
  for (const name of stale) await rm(join(folder, name));
  return [...changed.map(({ name }) => name), ...stale].sort();
}

async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    throw new OutputError(`Cannot make the folder "${folder}": ${error.code ?? error.message}.`);
  });
  if ((await lstat(folder)).isSymbolicLink())
    throw new OutputError(`"${folder}" is a link. Name the folder itself.`);
}

/** A reader sees the old file or the new one, never a part. */
async function writeWhole(path: string, text: string): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`;
  await writeFile(temporary, text, { flag: "wx" });
  await rename(temporary, path);
}
