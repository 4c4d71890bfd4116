import { readFile, realpath, stat } from "node:fs/promises";
import { dirname, relative, sep, win32 } from "node:path";
import { BaseResolver, type Document, ResolveError, Source } from "@redocly/openapi-core";
import type { Locations } from "./locations.ts";

/** The largest file that is read, in bytes. The largest public documents are half of it. */
const maxFileBytes = 40 << 20;

/** Marks a reference that is refused before it becomes a path; no file name can hold a NUL. */
const absoluteMark = "\0absolute:";

/**
 * Reads the files of one document. A `$ref` is relative and stays inside the document's folder, links
 * resolved; nothing is ever fetched. Other generators read foreign files or sent tokens to foreign hosts
 * through this door (GHSA-cxq5-97v7-87j8, GHSA-6w75-8r53-g8jx).
 */
export class ContainedResolver extends BaseResolver {
  readonly #folder: string;
  readonly #locations: Locations;
  readonly #documents: Document[] = [];

  /** @param root The real path of the document's root file. */
  constructor(root: string, locations: Locations) {
    super();
    this.#folder = dirname(root);
    this.#locations = locations;
  }

  /** Every file that was read, in the order of reading. */
  get documents(): readonly Document[] {
    return this.#documents;
  }

  override resolveExternalRef(base: string | null, ref: string): string {
    if (base === null || isUrl(ref)) return ref;
    return win32.isAbsolute(ref) ? absoluteMark + ref : super.resolveExternalRef(base, ref);
  }

  override async loadExternalRef(path: string): Promise<Source> {
    if (isUrl(path))
      throw refused(
        "It is a URL, and nothing is fetched. Copy the file into the document's folder.",
      );
    if (path.startsWith(absoluteMark))
      throw refused(
        "It is an absolute path, good on one machine only. Write it relative to this file.",
      );
    if (!inside(this.#folder, path)) throw outside();
    const real = await realpath(path).catch(() => {
      throw refused(`There is no file "${this.#inFolder(path)}".`);
    });
    if (!inside(this.#folder, real)) throw outside();
    const info = await stat(real);
    if (!info.isFile()) throw refused(`"${this.#inFolder(path)}" is not a file.`);
    if (info.size > maxFileBytes)
      throw refused(
        `"${this.#inFolder(path)}" has ${info.size} bytes; at most ${maxFileBytes} are read.`,
      );
    return new Source(path, this.#decode(path, await readFile(real)));
  }

  override parseDocument(source: Source, isRoot?: boolean): Document {
    const document = super.parseDocument(source, isRoot);
    this.#documents.push(document);
    this.#locations.add(document);
    return document;
  }

  /** Line ends of all kinds become one, so that a checkout on Windows gives the same bytes. */
  #decode(path: string, bytes: Uint8Array): string {
    try {
      return new TextDecoder("utf-8", { fatal: true }).decode(bytes).replace(/\r\n?/g, "\n");
    } catch {
      throw refused(`"${this.#inFolder(path)}" is not UTF-8 text. Save it as UTF-8.`);
    }
  }

  #inFolder(path: string): string {
    return relative(this.#folder, path).replaceAll("\\", "/");
  }
}

/** Any scheme, also ones that nobody would fetch; one letter is a drive of Windows. */
function isUrl(ref: string): boolean {
  return /^[a-z][a-z0-9+.-]+:/i.test(ref);
}

function inside(folder: string, path: string): boolean {
  return path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

function outside(): ResolveError {
  return refused("It lies outside the document's folder. Move the file inside it.");
}

function refused(message: string): ResolveError {
  return new ResolveError(new Error(message));
}
