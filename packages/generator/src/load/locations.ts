import { relative } from "node:path";
import {
  type Document,
  escapePointerFragment,
  getLineColLocation,
  type Source,
} from "@redocly/openapi-core";

/** A place in a source file; lines and columns count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** More objects than this in all files together is no API but an attack on memory. */
const maxNodes = 2_000_000;
const maxDepth = 400;

/**
 * Remembers where each object of a document came from. Bundling moves objects but keeps their identity, so a
 * finding in the bundle still points at the line of the YAML file that states it.
 */
export class Locations {
  readonly #origins = new WeakMap<object, { source: Source; pointer: string }>();
  readonly #folder: string;
  #nodes = 0;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Records every object and array of a parsed file. Call it before anything moves them. */
  add(document: Document): void {
    this.#walk(document.source, document.parsed, "#", 0);
  }

  /** The place of `node`, or of its member `key`; undefined for objects that came from no file. */
  find(node: unknown, key?: string | number): Place | undefined {
    const origin = isObject(node) ? this.#origins.get(node) : undefined;
    if (!origin) return undefined;
    const pointer =
      key === undefined
        ? origin.pointer
        : `${origin.pointer}/${escapePointerFragment(String(key))}`;
    const location = {
      source: origin.source,
      pointer: pointer === "#" ? "#/" : pointer,
      reportOnKey: key !== undefined,
    };
    const { start } = getLineColLocation(location);
    return { file: this.relativeFile(origin.source), line: start.line, column: start.col };
  }

  /** The name of a file as people wrote it: relative to the document's folder, with slashes. */
  relativeFile(source: Source): string {
    return relative(this.#folder, source.absoluteRef).replaceAll("\\", "/");
  }

  #walk(source: Source, node: unknown, pointer: string, depth: number): void {
    if (!isObject(node)) return;
    if (++this.#nodes > maxNodes)
      throw new RangeError(`The document holds more than ${maxNodes} objects.`);
    if (depth > maxDepth)
      throw new RangeError(`The document nests deeper than ${maxDepth} levels.`);
    if (!this.#origins.has(node)) this.#origins.set(node, { source, pointer });
    for (const [key, value] of Object.entries(node)) {
      this.#walk(source, value, `${pointer}/${escapePointerFragment(key)}`, depth + 1);
    }
  }
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
