import { relative } from "node:path";
import {
  type Document,
  escapePointerFragment,
  getLineColLocation,
  type Source,
} from "@redocly/openapi-core";
import { DocumentError, errorAt, type Place, topOf } from "../problem.ts";

/** More objects than this in all files together is no API but an attack on memory. */
const maxNodes = 2_000_000;
/** Aliases let a small YAML file nest without end. */
const maxDepth = 200;

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

  /**
   * Records every object and array of a parsed file. Call it before anything moves them.
   *
   * @throws {DocumentError} The file holds what JSON cannot say, or too much of it.
   */
  add(document: Document): void {
    this.#walk(document.source, document.parsed, "#", 0);
  }

  /** Lets `copy`, made from `original` by a library, stand for the same places, as far as the two are alike. */
  inherit(copy: unknown, original: unknown): void {
    if (!isObject(copy) || !isObject(original)) return;
    const origin = this.#origins.get(original);
    if (origin) this.#origins.set(copy, origin);
    for (const [key, inner] of Object.entries(copy)) {
      if (Object.hasOwn(original, key))
        this.inherit(inner, (original as Record<string, unknown>)[key]); // just checked
    }
  }

  /** The place of `node`, or of its member `key`; undefined for objects that came from no file. */
  find(node: unknown, key?: string | number): Place | undefined {
    const origin = isObject(node) ? this.#origins.get(node) : undefined;
    if (!origin) return undefined;
    const pointer = key === undefined ? origin.pointer : below(origin.pointer, String(key));
    return this.at(origin.source, pointer, key !== undefined);
  }

  /** The file and the pointer in it that state `node`; undefined for objects that came from no file. */
  origin(node: unknown): { readonly file: string; readonly pointer: string } | undefined {
    const origin = isObject(node) ? this.#origins.get(node) : undefined;
    return origin && { file: this.relativeFile(origin.source), pointer: origin.pointer };
  }

  /** The place of a JSON pointer in a file, or of the last key in it. */
  at(source: Source, pointer: string, reportOnKey = false): Place {
    const file = this.relativeFile(source);
    try {
      const location = { source, pointer: pointer === "#" ? "#/" : pointer, reportOnKey };
      const { start } = getLineColLocation(location);
      return { file, line: start.line, column: start.col };
    } catch {
      return { file, line: 1, column: 1 }; // the parser that knows lines reads less of YAML than the one that reads values
    }
  }

  /** The name of a file as people wrote it: relative to the document's folder, with slashes. */
  relativeFile(source: Source): string {
    return relative(this.#folder, source.absoluteRef).replaceAll("\\", "/");
  }

  #walk(source: Source, node: unknown, pointer: string, depth: number): void {
    if (!isObject(node)) {
      if (!isScalar(node))
        throw refused(this.at(source, pointer), `${String(node)} is no number of JSON.`, "json");
      return;
    }
    this.#checkSize(source, depth);
    if (!Array.isArray(node) && Object.getPrototypeOf(node) !== Object.prototype)
      throw refused(
        this.at(source, pointer),
        "This is no value of JSON. Write it without a YAML tag.",
        "json",
      );
    if (Object.hasOwn(node, "__proto__")) {
      const place = this.at(source, below(pointer, "__proto__"), true);
      throw refused(place, 'No member can be called "__proto__".', "json");
    }
    if (!this.#origins.has(node)) this.#origins.set(node, { source, pointer });
    for (const [key, value] of Object.entries(node)) {
      this.#walk(source, value, below(pointer, key), depth + 1);
    }
  }

  #checkSize(source: Source, depth: number): void {
    this.#nodes += 1;
    const top = () => topOf(this.relativeFile(source));
    if (this.#nodes > maxNodes)
      throw refused(top(), `The document holds more than ${maxNodes} objects.`, "size");
    if (depth > maxDepth)
      throw refused(top(), `The document nests deeper than ${maxDepth} levels.`, "size");
  }
}

function refused(place: Place, message: string, rule: string): DocumentError {
  return new DocumentError([errorAt(place, message, rule)]);
}

function isScalar(value: unknown): boolean {
  if (value === null || typeof value === "string" || typeof value === "boolean") return true;
  return value === undefined || Number.isFinite(value); // an empty file is undefined
}

function below(pointer: string, key: string): string {
  return `${pointer}/${escapePointerFragment(key)}`;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
