import type { Contract } from "../contract/types.ts";
import { emitContract } from "./contract.ts";
import type { EmitOptions, EmittedFile, Emitter } from "./emitted-file.ts";
import { emitErrors } from "./errors.ts";
import { emitFunctions } from "./functions.ts";
import { emitIndex } from "./index-file.ts";
import { emitManifest } from "./manifest.ts";
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

/** All files of a contract, the manifest last, each the same bytes for the same document. */
export async function emitFiles(contract: Contract, options: EmitOptions): Promise<EmittedFile[]> {
  const files = await Promise.all(emitters.map((emit) => emit(contract, options)));
  if (options.runtime === undefined) files.push(await emitRuntime(options));
  files.sort((a, b) => (a.name < b.name ? -1 : 1));
  return [...files, emitManifest(contract, files)];
}
