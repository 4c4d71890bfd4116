import { createHash } from "node:crypto";
import { sha256 } from "../contract/read-contract.ts";
import type { Contract } from "../contract/types.ts";
import { emitContract } from "./contract.ts";
import type { EmitOptions, EmittedFile, Emitter } from "./emitted-file.ts";
import { emitErrors } from "./errors.ts";
import { emitFunctions } from "./functions.ts";
import { emitIndex } from "./index-file.ts";
import { emitModels } from "./models.ts";
import { emitOperations } from "./operations.ts";
import { emitRuntime } from "./runtime.ts";
import { emitWire } from "./wire.ts";

const emitters: readonly Emitter[] = [
  emitContract,
  emitErrors,
  emitFunctions,
  emitIndex,
  emitModels,
  emitOperations,
  emitWire,
];

/** The name of the file that lists all others with their hashes. */
export const manifestName = "manifest.json";

/** What was generated from what: the record that `--check` reads. */
export interface Manifest {
  readonly document: { readonly title: string; readonly version: string; readonly sha256: string };
  /** sha256 per file, by name. */
  readonly files: Readonly<Record<string, string>>;
  /** sha256 of each operation with everything it refers to, by function name. */
  readonly operations: Readonly<Record<string, string>>;
}

/** All files of a contract, the manifest last, each the same bytes for the same document. */
export async function emitFiles(contract: Contract, options: EmitOptions): Promise<EmittedFile[]> {
  const files = await Promise.all(emitters.map((emit) => emit(contract, options)));
  if (options.runtime === undefined) files.push(await emitRuntime(options));
  files.sort((a, b) => (a.name < b.name ? -1 : 1));
  return [
    ...files,
    { name: manifestName, text: `${JSON.stringify(manifest(contract, files), null, 2)}\n` },
  ];
}

function manifest(
  { title, version, hash, operations }: Contract,
  files: readonly EmittedFile[],
): Manifest {
  return {
    document: { title, version, sha256: hash },
    files: Object.fromEntries(
      files.map(({ name, text }) => [name, createHash("sha256").update(text).digest("hex")]),
    ),
    operations: Object.fromEntries(operations.map(({ name, source }) => [name, sha256(source)])),
  };
}
