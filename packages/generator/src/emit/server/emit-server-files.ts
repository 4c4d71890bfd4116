import type { Service } from "../../service/types.ts";
import { emitContract } from "../contract.ts";
import type { EmitOptions, EmittedFile } from "../emitted-file.ts";
import { emitManifest } from "../manifest.ts";
import { emitModels } from "../models.ts";
import { emitRuntime } from "../runtime.ts";
import { emitErrors } from "./errors.ts";
import { emitExamples } from "./examples.ts";
import { emitExchanges } from "./exchanges.ts";
import { emitServerIndex } from "./index-file.ts";
import { emitOperations } from "./operations.ts";
import type { ServerEmitter } from "./server-emitter.ts";
import { emitValidators } from "./validators.ts";

const emitters: readonly ServerEmitter[] = [
  emitErrors,
  emitExamples,
  emitExchanges,
  emitServerIndex,
  emitOperations,
  emitValidators,
];

/** All files for a server of a contract, the manifest last, each the same bytes for the same document. */
export async function emitServerFiles(
  service: Service,
  options: EmitOptions,
): Promise<EmittedFile[]> {
  const { contract } = service;
  const models = contract.models.map((model) => ({ ...model, received: false })); // validators hold the vocabularies
  const files = [
    ...emitters.map((emit) => emit(service, options)),
    await emitContract(contract, options),
    await emitModels({ ...contract, models }, options),
  ];
  if (options.runtime === undefined) files.push(await emitRuntime(options, "server-runtime"));
  files.sort((a, b) => (a.name < b.name ? -1 : 1));
  return [...files, emitManifest(contract, files)];
}
