import type { ResultRow } from "../../generated/models.ts";
import type { FileLengths } from "./file-lengths.ts";
import type { FileLink } from "./file-link.ts";
import type { Pause } from "./lazy-stream.ts";
import type { SignedLinks } from "./signed-link.ts";

/** What files are made of. */
export interface FileSource {
  /** What goes wrong with the file of a link that was accepted; undefined where nothing does. */
  troubleOf?(link: FileLink, request: Request): FileTrouble | undefined;
  /** The run as it is now, or undefined when the world has none of that name. */
  find(world: string, run: string): FileRun | undefined;
  /** Unix milliseconds on the virtual clock of a world. */
  now(world: string): number;
  readonly links: SignedLinks;
  readonly lengths: FileLengths;
  readonly pause: Pause;
}

/** What goes wrong with a download. */
export interface FileTrouble {
  /** Answered in place of the file. */
  readonly instead: Response | undefined;
  readonly ignoresRange: boolean;
  /** In place of the file's own. */
  readonly etag: string | undefined;
  /** Changes the answer at the end; its headers may be changed in place. */
  readonly change: (response: Response) => Response;
}

/** A run, as files see it: what it gives is the same however often it is asked. */
export interface FileRun {
  /**
   * Stands for the content: two runs with the same version have the same rows and log lines, as far
   * as both have come. The slug alone may not do, because a world that was reset gives the same
   * slugs to other runs.
   */
  readonly version: string;
  /** Keys of the headers, in their order. */
  readonly columns: readonly string[];
  /** Rows `from` to `to`, counted from 0; `to` is not included. */
  rows(from: number, to: number): Iterable<ResultRow>;
  /** Lines without line ends, up to the moment of `find`. */
  logLines(): Iterable<string>;
}
