import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome"];

/**
 * The browser of the machine: what CHROMIUM_PATH names, or one on PATH.
 *
 * @throws {Error} There is none; the message says how to get one.
 */
export function chromiumPath(): string {
  const named = process.env["CHROMIUM_PATH"];
  if (named) return named;
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const found = folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find(canRun);
  if (found !== undefined) return found;
  throw new Error("This test needs Chromium: apt-get install chromium, or set CHROMIUM_PATH.");
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
