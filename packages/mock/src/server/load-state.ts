import { readFile, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { asRecord } from "../document/document.ts";
import { MockSetupError } from "../mock-setup-error.ts";
import { readUniverseSnapshot, type UniverseSnapshot } from "../simulator/universe-snapshot.ts";
import { SnapshotError } from "../simulator/world/snapshot.ts";

/**
 * The worlds in a state file; undefined when there is no file yet.
 *
 * @throws {MockSetupError} It cannot be used. The file is left as it is.
 */
export async function loadState(path: string): Promise<UniverseSnapshot | undefined> {
  const text = await readText(path);
  if (text === undefined) return undefined;
  try {
    const snapshot: unknown = JSON.parse(text);
    readUniverseSnapshot(snapshot);
    return snapshot as UniverseSnapshot; // the line above would have thrown
  } catch (error) {
    if (error instanceof SyntaxError) throw unusable(path, "It is no JSON.");
    if (error instanceof SnapshotError) throw unusable(path, error.message);
    throw error;
  }
}

async function readText(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    const code = String(asRecord(error)["code"]);
    if (code !== "ENOENT") throw unreadable(path, REASONS[code] ?? "it cannot be read");
    await stat(dirname(path)).catch(() => {
      throw unreadable(path, "its folder does not exist");
    });
    return undefined;
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EISDIR: "it is a folder",
  EACCES: "you may not read it",
};

function unreadable(path: string, reason: string): MockSetupError {
  return new MockSetupError(`Cannot keep the state in ${path}: ${reason}. Name another file.`);
}

function unusable(path: string, reason: string): MockSetupError {
  return new MockSetupError(
    `Cannot go on with the state in ${path}: ${reason} The file is left as it is; move it away, or name another one.`,
  );
}
