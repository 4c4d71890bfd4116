import { lstat, readFile, realpath } from "node:fs/promises";
import { dirname, relative, sep } from "node:path";
import {
  BaseResolver,
  type Document,
  isAbsoluteUrl,
  ResolveError,
  Source,
} from "@redocly/openapi-core";

/** The largest file that is read, in bytes. The largest public documents are half of it. */
const maxFileBytes = 40 << 20;

/**
 * Reads the files of one document. A `$ref` is relative and stays inside the document's folder, links
 * resolved; nothing is ever fetched. Other generators read foreign files or sent tokens to foreign hosts
 * through this door (GHSA-cxq5-97v7-87j8, GHSA-6w75-8r53-g8jx).
 */
export class ContainedResolver extends BaseResolver {
  readonly #folder: string;
  readonly #documents: Document[] = [];

  /** @param root The real path of the document's root file. */
  constructor(root: string) {
    super();
    this.#folder = dirname(root);
  }

  /** Every file that was read, in the order of reading. */
  get documents(): readonly Document[] {
    return this.#documents;
  }

  override async loadExternalRef(path: string): Promise<Source> {
    if (isAbsoluteUrl(path)) {
      throw refused(
        `"${path}" is a URL, and nothing is fetched. Copy the file into the document's folder.`,
      );
    }
    const real = await realpath(path).catch(() => {
      throw refused(`There is no file "${this.#inFolder(path)}".`);
    });
    if (real !== path && !inside(this.#folder, real)) throw this.#outside(path);
    if (!inside(this.#folder, path)) throw this.#outside(path);
    const { size } = await lstat(real);
    if (size > maxFileBytes)
      throw refused(
        `"${this.#inFolder(path)}" has ${size} bytes; at most ${maxFileBytes} are read.`,
      );
    const text = await readFile(real, "utf8");
    return new Source(path, text.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n"));
  }

  override parseDocument(source: Source, isRoot?: boolean): Document {
    const document = super.parseDocument(source, isRoot);
    this.#documents.push(document);
    return document;
  }

  #inFolder(path: string): string {
    return relative(this.#folder, path).replaceAll("\\", "/");
  }

  #outside(path: string): ResolveError {
    return refused(
      `"${this.#inFolder(path)}" lies outside the document's folder. Move the file inside it.`,
    );
  }
}

function inside(folder: string, path: string): boolean {
  return path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

function refused(message: string): ResolveError {
  return new ResolveError(new Error(message));
}
