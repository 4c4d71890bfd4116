import { type FSWatcher, watch } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";

/** Milliseconds of quiet before a change counts: editors save in several steps. */
const quietMs = 50;

/**
 * What changed in the folders under a folder since somebody last looked. It listens to folders and not to files,
 * because many editors save by putting a new file in the place of the old one.
 */
export class FolderChanges {
  readonly #root: string;
  readonly #skipped: string;
  readonly #signal: AbortSignal;
  readonly #watchers = new Map<string, FSWatcher>();
  #paths: string[] = [];
  #failure: unknown;
  #wake: () => void = () => {};

  /** @param skipped A folder that is not looked into; so are those called `node_modules`, or with a dot at the start. */
  constructor(root: string, skipped: string, signal: AbortSignal) {
    this.#root = root;
    this.#skipped = skipped;
    this.#signal = signal;
    signal.addEventListener("abort", () => this.#close(), { once: true });
  }

  /** Starts anew: forgets what changed, and listens to folders that have come since. */
  async restart(): Promise<void> {
    this.#paths = [];
    for (const folder of [this.#root, ...(await this.#below(this.#root))]) this.#listen(folder);
  }

  /**
   * Resolves when a path that counts has changed and all is quiet again, or on the signal.
   *
   * @throws What the system said when the folder could not be watched.
   */
  async next(counts: (path: string) => boolean): Promise<void> {
    while (!this.#signal.aborted && !this.#paths.some(counts)) {
      if (this.#failure !== undefined) throw this.#failure;
      await new Promise<void>((wake) => {
        this.#wake = wake;
      });
    }
    for (let before = -1; before !== this.#paths.length && !this.#signal.aborted; ) {
      before = this.#paths.length;
      await new Promise((done) => setTimeout(done, quietMs));
    }
  }

  #listen(folder: string): void {
    if (this.#watchers.has(folder) || this.#signal.aborted) return;
    try {
      const watcher = watch(folder, (_, name) => {
        this.#paths.push(join(folder, name ?? ""));
        this.#wake();
      });
      watcher.on("error", (error) => this.#lost(folder, error));
      this.#watchers.set(folder, watcher);
    } catch (error) {
      this.#lost(folder, error);
    }
  }

  /** A folder below may vanish; without the root there is nothing left to watch. */
  #lost(folder: string, error: unknown): void {
    this.#watchers.get(folder)?.close();
    this.#watchers.delete(folder);
    if (folder === this.#root) this.#failure = error;
    this.#wake();
  }

  async #below(folder: string): Promise<string[]> {
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
    const folders = entries
      .filter((entry) => entry.isDirectory() && !/^(\.|node_modules$)/.test(entry.name))
      .map(({ name }) => join(folder, name))
      .filter((path) => path !== this.#skipped);
    const deeper = await Promise.all(folders.map((path) => this.#below(path)));
    return [...folders, ...deeper.flat()];
  }

  #close(): void {
    for (const watcher of this.#watchers.values()) watcher.close();
    this.#watchers.clear();
    this.#wake();
  }
}
