import { realpath } from "node:fs/promises";
import { dirname, resolve, sep } from "node:path";
import type { Arguments } from "./cli-arguments.ts";
import { FolderChanges } from "./folder-changes.ts";
import type { Generated } from "./generate.ts";
import { DocumentError, errorAt, topOf } from "./problem.ts";

/**
 * Runs `round` now, and again whenever a file of the document changes, until `signal` stops it. A round that fails
 * reports why itself and gives undefined; the watch goes on, because the next save can mend it.
 *
 * @throws {DocumentError} The document's folder cannot be watched.
 */
export async function watch(
  asked: Arguments,
  round: () => Promise<Generated | undefined>,
  signal: AbortSignal,
): Promise<void> {
  const folder = await realpath(dirname(resolve(asked.document))).catch(cannotWatch);
  const out = resolve(asked.out);
  const changes = new FolderChanges(folder, out, signal);
  let sources: ReadonlySet<string> = new Set();
  while (!signal.aborted) {
    await changes.restart(); // before the round, so that no save during it is missed
    const generated = await round();
    if (generated) sources = new Set(generated.sources);
    const counts = (path: string): boolean => {
      if (path === out || path.startsWith(out + sep)) return false;
      return sources.has(path) || (!generated && mayCure(path));
    };
    await changes.next(counts).catch(cannotWatch);
  }
}

/** After a failure any file that a document can be made of may be the cure, and any new folder may hold it. */
function mayCure(path: string): boolean {
  return /\.(ya?ml|json)$|[/\\][^./\\]+$/.test(path);
}

function cannotWatch(error: unknown): never {
  const reason = error instanceof Error ? error.message : String(error);
  throw new DocumentError([errorAt(topOf(""), `The folder cannot be watched: ${reason}`, "watch")]);
}
