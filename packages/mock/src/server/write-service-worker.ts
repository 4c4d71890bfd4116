import { readFile, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { asRecord } from "../document/document.ts";
import { MockSetupError } from "../mock-setup-error.ts";
import { writeAtomically } from "./write-atomically.ts";

/** The built worker lies beside the compiled code, wherever this file is run from. */
const WORKER = new URL("../../dist/service-worker.js", import.meta.url);

/**
 * Writes the Service Worker to where a frontend serves it from, for example
 * `public/coreclaw-mock-sw.js`. A file that is there is replaced as a whole.
 *
 * @throws {MockSetupError} It cannot be written there, or it is not built; the message says why.
 */
export async function writeServiceWorker(path: string, worker: URL = WORKER): Promise<void> {
  const code = await readFile(worker, "utf8").catch(() => {
    throw new MockSetupError("The Service Worker is not built. Run the build of @coreclaw/mock.");
  });
  try {
    await requireFolder(dirname(path));
    await writeAtomically(path, code);
  } catch (error) {
    throw new MockSetupError(
      `Cannot write the Service Worker to ${path}: ${reasonOf(error)}. Name another file.`,
      { cause: error },
    );
  }
}

async function requireFolder(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => undefined);
  if (found?.isDirectory() !== true) throw Object.assign(new Error(), { code: "ENOENT" });
}

function reasonOf(error: unknown): string {
  const { code, message } = asRecord(error);
  return REASONS[String(code)] ?? String(message);
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "its folder does not exist",
  EISDIR: "it is a folder",
  ENOTDIR: "its folder does not exist",
  EACCES: "you may not write there",
  EPERM: "you may not write there",
  EROFS: "you may not write there",
};
