import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import ts from "typescript";
import { type Generated, type GenerateOptions, generate } from "../../src/index.ts";
import { scratch, scratchWith } from "./scratch.ts";

/** What is wrong with a value, as generated validators say it. */
export interface Finding {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message: string;
}
export type Validate = (value: unknown) => readonly Finding[] | undefined;
export interface OperationValidators {
  readonly parameters?: Validate;
  readonly body?: Validate;
  readonly responses: Readonly<Record<string, Validate>>;
}

/** The code of a server, imported. */
export interface Server {
  readonly validators: Readonly<Record<string, OperationValidators>>;
  readonly callbackValidators: Readonly<Record<string, Validate>>;
  readonly operations: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly examples: Readonly<Record<string, Examples>>;
  readonly requestExamples: Examples;
  readonly parameterExamples: Readonly<Record<string, Examples>>;
  readonly callbackExamples: Examples;
  readonly errorTable: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}
type Examples = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** The code of a server for a document in one file, or for the document at a path. */
export async function generateServer(
  document: object | string,
  options: Omit<GenerateOptions, "document" | "for"> = {},
): Promise<Generated> {
  const path =
    typeof document === "string"
      ? document
      : join(await scratchWith({ "openapi.json": document }), "openapi.json");
  return generate({ document: path, for: "server", ...options });
}

/** The same, imported. */
export async function serverOf(...args: Parameters<typeof generateServer>): Promise<Server> {
  return importServer(await generateServer(...args));
}

export async function importServer(generated: Generated): Promise<Server> {
  const folder = await scratch();
  await writeJavaScript(folder, generated);
  return (await import(join(folder, "index.js"))) as Server; // what is generated has these exports
}

/** Writes generated files as JavaScript, types taken out. */
export async function writeJavaScript(folder: string, { files }: Generated): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext };
  for (const { name, text } of files) {
    if (!name.endsWith(".ts")) continue;
    const { outputText } = ts.transpileModule(text, { compilerOptions });
    await writeFile(join(folder, name.replace(/ts$/, "js")), outputText);
  }
}
