import { watch as watchFiles } from "node:fs";
import { realpath } from "node:fs/promises";
import { dirname, join, resolve, sep } from "node:path";
import type { Arguments } from "./cli-arguments.ts";
import type { Generated } from "./generate.ts";
import { DocumentError, errorAt, topOf } from "./problem.ts";

/** Milliseconds of quiet before a change counts: editors save in several steps. */
const quietMs = 50;

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
  const out = resolve(asked.out) + sep;
  const changes = new Changes(folder, signal);
  let sources: ReadonlySet<string> = new Set();
  while (!signal.aborted) {
    changes.forget();
    const generated = await round();
    if (generated) sources = new Set(generated.sources);
    await changes.next((path) => {
      if (path.startsWith(out)) return false;
      return sources.has(path) || (!generated && /\.(ya?ml|json)$/.test(path)); // the cure may be a new file
    });
  }
}

/** What changed under a folder since somebody last looked; it listens from the start, so that no save is missed. */
class Changes {
  readonly #signal: AbortSignal;
  #paths: string[] = [];
  #failure: unknown;
  #wake: () => void = () => {};

  constructor(folder: string, signal: AbortSignal) {
    this.#signal = signal;
    signal.addEventListener("abort", () => this.#wake(), { once: true });
    try {
      const watcher = watchFiles(folder, { recursive: true, signal }, (_, name) => {
        this.#paths.push(join(folder, name ?? ""));
        this.#wake();
      });
      watcher.on("error", (error) => {
        this.#failure = error;
        this.#wake();
      });
    } catch (error) {
      this.#failure = error;
    }
  }

  forget(): void {
    this.#paths = [];
  }

  /** Resolves when a path that counts has changed and all is quiet again, or on the signal. */
  async next(counts: (path: string) => boolean): Promise<void> {
    while (!this.#signal.aborted && !this.#paths.some(counts)) {
      if (this.#failure !== undefined) cannotWatch(this.#failure);
      await new Promise<void>((wake) => {
        this.#wake = wake;
      });
    }
    for (let before = -1; before !== this.#paths.length && !this.#signal.aborted; ) {
      before = this.#paths.length;
      await new Promise((done) => setTimeout(done, quietMs));
    }
  }
}

function cannotWatch(error: unknown): never {
  const reason = error instanceof Error ? error.message : String(error);
  throw new DocumentError([errorAt(topOf(""), `The folder cannot be watched: ${reason}`, "watch")]);
}
