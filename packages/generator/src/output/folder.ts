import { lstat, mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { EmittedFile } from "../emit/emitted-file.ts";
import { manifestName, readManifest } from "../emit/manifest.ts";

/** The folder cannot take generated files. */
export class OutputError extends Error {
  override readonly name = "OutputError";
}

/**
 * The files of a generated folder by name; undefined when there is no such folder.
 *
 * @throws {OutputError} It is no folder, cannot be read, or holds something else than files.
 */
export async function readFolder(folder: string): Promise<Map<string, string> | undefined> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    const code = codeOf(error);
    if (code === "ENOENT") return undefined;
    if (code === "ENOTDIR") throw new OutputError(`"${folder}" is a file. Name a folder.`);
    throw new OutputError(`Cannot read the folder "${folder}": ${code}.`);
  });
  if (!entries) return undefined;
  const files = new Map<string, string>();
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (!entry.isFile())
      throw new OutputError(
        `"${path}" is not a plain file; a generated folder holds nothing else. Move it away.`,
      );
    files.set(entry.name, await attempt("read", path, () => readFile(path, "utf8")));
  }
  return files;
}

/**
 * Makes `folder` hold exactly `files`, and touches only what differs. A folder with anything in it that was not
 * generated is left as it is.
 *
 * @returns The names of files that were written or removed.
 * @throws {OutputError} The folder holds something else, or cannot be written.
 */
export async function writeFolder(
  folder: string,
  files: readonly EmittedFile[],
): Promise<string[]> {
  await refuseLink(folder);
  const present = (await readFolder(folder)) ?? new Map<string, string>();
  const wanted = new Set(files.map(({ name }) => name));
  refuseForeign(folder, present, wanted);
  const changed = files.filter(({ name, text }) => present.get(name) !== text);
  const stale = [...present.keys()].filter((name) => !wanted.has(name));
  await attempt("make", folder, () => mkdir(folder, { recursive: true }));
  for (const { name, text } of changed) await writeWhole(join(folder, name), text);
  for (const name of stale) await attempt("remove", name, () => rm(join(folder, name)));
  return [...changed.map(({ name }) => name), ...stale].sort();
}

/** What the manifest beside them does not list is somebody's own, and never deleted or overwritten. */
function refuseForeign(
  folder: string,
  present: ReadonlyMap<string, string>,
  wanted: ReadonlySet<string>,
): void {
  if (present.size === 0) return;
  const manifest = readManifest(present.get(manifestName));
  if (!manifest)
    throw new OutputError(
      `"${folder}" holds files, and no ${manifestName} that says they were generated. Empty it, or name another folder.`,
    );
  const known = (name: string) =>
    name === manifestName || wanted.has(name) || Object.hasOwn(manifest.files, name);
  const foreign = [...present.keys()].filter((name) => !known(name)).sort();
  if (foreign.length > 0)
    throw new OutputError(
      `"${join(folder, foreign[0] ?? "")}" was not generated; a generated folder holds nothing else. Move it away.`,
    );
}

async function refuseLink(folder: string): Promise<void> {
  const info = await lstat(resolve(folder)).catch(() => undefined);
  if (info?.isSymbolicLink())
    throw new OutputError(`"${folder}" is a link. Name the folder itself.`);
}

/** A reader sees the old file or the new one, never a part. */
async function writeWhole(path: string, text: string): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`;
  await attempt("write", path, async () => {
    try {
      await writeFile(temporary, text, { flag: "wx" });
      await rename(temporary, path);
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
  });
}

async function attempt<T>(what: string, path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new OutputError(`Cannot ${what} "${path}": ${codeOf(error)}.`, { cause: error });
  }
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return (error as NodeJS.ErrnoException).code ?? error.message;
}
