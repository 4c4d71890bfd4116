import { basename } from "node:path";
import { reservedServerTypes } from "./contract/names.ts";
import { readContract } from "./contract/read-contract.ts";
import { emitFiles } from "./emit/emit-files.ts";
import type { EmitOptions, EmittedFile } from "./emit/emitted-file.ts";
import { emitServerFiles } from "./emit/server/emit-server-files.ts";
import { guarded } from "./load/guarded.ts";
import { type LoadedDocument, loadDocument } from "./load/load-document.ts";
import type { ExamplePolicy, StructurePolicy } from "./load/rules.ts";
import { type Drift, findDrift } from "./output/drift.ts";
import { writeFolder } from "./output/folder.ts";
import { type Place, type Problem, topOf } from "./problem.ts";

/** Which side of the contract code is generated for: the one that calls, or the one that answers. */
export type Side = "client" | "server";

export interface GenerateOptions {
  /** The root file of an OpenAPI 3.1 document (3.0 is upgraded in memory), YAML or JSON. */
  readonly document: string;
  /** Default `client`. */
  readonly for?: Side | undefined;
  /** The module that generated code takes the types `Call`, `Operation`… from; without it they are emitted too. */
  readonly runtime?: string | undefined;
  /** How relative imports end; default `.js`. */
  readonly importExtension?: ".js" | ".ts" | "" | undefined;
  /** What an example that does not fit its schema means; default `error`. */
  readonly examples?: ExamplePolicy | undefined;
  /** What a breach of OpenAPI's own structure means, or two files of one name; default `error`. */
  readonly structure?: StructurePolicy | undefined;
}

/** Files in memory, and what the document made us notice. */
export interface Generated {
  readonly files: readonly EmittedFile[];
  readonly warnings: readonly Problem[];
  /** Absolute paths of the files that make up the document. */
  readonly sources: readonly string[];
  readonly operations: number;
}

/**
 * Generates types and functions from a document, in memory.
 *
 * @throws {DocumentError} The document is not usable; it lists every problem with file, line and column.
 */
export async function generate(options: GenerateOptions): Promise<Generated> {
  const source = basename(options.document);
  const top = topOf(source);
  const loaded = await loadDocument(options.document, options);
  const emit: EmitOptions = {
    runtime: options.runtime,
    importExtension: options.importExtension ?? ".js",
    source,
  };
  const { structure = "error" } = options;
  const side = options.for === "server" ? serverSide : clientSide;
  const emitted = await side({ loaded, emit, structure, top });
  return {
    files: emitted.files,
    warnings: [...loaded.warnings, ...emitted.warnings],
    sources: loaded.files,
    operations: emitted.operations,
  };
}

/** A document that was read, and how code is made of it. */
interface Reading {
  readonly loaded: LoadedDocument;
  readonly emit: EmitOptions;
  readonly structure: StructurePolicy;
  readonly top: Place;
}

type Emitted = Pick<Generated, "files" | "warnings" | "operations">;

async function clientSide({ loaded, emit, top }: Reading): Promise<Emitted> {
  const contract = await guarded("The generator", top, () => readContract(loaded));
  const files = await guarded("openapi-typescript", top, () => emitFiles(contract, emit));
  return { files, warnings: [], operations: contract.operations.length };
}

async function serverSide({ loaded, emit, structure, top }: Reading): Promise<Emitted> {
  const options = { reservedTypes: reservedServerTypes, callbacks: true };
  const contract = await guarded("The generator", top, () => readContract(loaded, options));
  const { readService } = await import("./service/read-service.ts"); // with Ajv, which a client does not need
  const service = await guarded("Ajv", top, () => readService(contract, loaded, structure));
  const files = await emitServerFiles(service, emit);
  return { files, warnings: service.validators.warnings, operations: contract.operations.length };
}

/**
 * Writes generated files to `folder`, which then holds nothing else; unchanged files are not touched.
 *
 * @returns The names of the files written or removed.
 * @throws {OutputError} The folder holds files that were not generated.
 */
export function write(folder: string, { files }: Generated): Promise<string[]> {
  return writeFolder(folder, files);
}

/**
 * How `folder` differs from what was generated; undefined when it does not.
 *
 * @throws {OutputError} The folder cannot be read.
 */
export function check(folder: string, { files }: Generated): Promise<Drift | undefined> {
  return findDrift(folder, files);
}
