import { createHash } from "node:crypto";
import type { Contract } from "../contract/types.ts";
import { isMap, type Json, sortedEntries, textMember } from "../json.ts";
import type { EmittedFile } from "./emitted-file.ts";
import { escapeUnseen } from "./literal.ts";

/** The name of the file that lists all others with their hashes. */
export const manifestName = "manifest.json";

/** What was generated from what: the record that `--check` reads, and the mark of a generated folder. */
export interface Manifest {
  readonly document: { readonly title: string; readonly version: string; readonly sha256: string };
  /** sha256 per file, by name. */
  readonly files: Readonly<Record<string, string>>;
  /** sha256 of each operation with everything it refers to, by function name. */
  readonly operations: Readonly<Record<string, string>>;
}

export function emitManifest(contract: Contract, files: readonly EmittedFile[]): EmittedFile {
  const { title, version, hash, operations } = contract;
  const manifest: Manifest = {
    document: { title, version, sha256: hash },
    files: Object.fromEntries(files.map(({ name, text }) => [name, hashOf(text)])),
    operations: Object.fromEntries(operations.map(({ name, fingerprint }) => [name, fingerprint])),
  };
  return { name: manifestName, text: `${escapeUnseen(JSON.stringify(manifest, null, 2))}\n` };
}

/** A manifest as `emitManifest` writes it; undefined for any other text. */
export function readManifest(text: string | undefined): Manifest | undefined {
  const value = parse(text);
  if (!isMap(value)) return undefined;
  const { document, files, operations } = value;
  const sha256 = textMember(document, "sha256");
  if (sha256 === undefined || !isMapOfTexts(files) || !isMapOfTexts(operations)) return undefined;
  const [title = "", version = ""] = ["title", "version"].map((key) => textMember(document, key));
  return { document: { title, version, sha256 }, files, operations };
}

/** sha256 of a file's text. */
export function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

function parse(text = ""): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isMapOfTexts(value: Json | undefined): value is Readonly<Record<string, string>> {
  return isMap(value) && sortedEntries(value).every(([, text]) => typeof text === "string");
}
