import type { Contract } from "../contract/types.ts";

export interface EmittedFile {
  /** A plain file name: emitters choose it, a document never does. */
  readonly name: string;
  readonly text: string;
}

export interface EmitOptions {
  /** The module that the types `Call`, `CallOptions`, `Operation`… come from; without it they are emitted as `runtime.ts`. */
  readonly runtime?: string | undefined;
  /** How imports between the files end: `.js` for every resolver, `.ts` where TypeScript runs as it is. */
  readonly importExtension: ".js" | ".ts" | "";
  /** The name of the document's root file, for the first line of each file. */
  readonly source: string;
}

export type Emitter = (
  contract: Contract,
  options: EmitOptions,
) => EmittedFile | Promise<EmittedFile>;

/** The specifier of a sibling file. */
export function sibling(name: string, { importExtension }: EmitOptions): string {
  return JSON.stringify(`./${name}${importExtension}`);
}

/** The specifier of the runtime's types. */
export function runtime(options: EmitOptions): string {
  return options.runtime === undefined
    ? sibling("runtime", options)
    : JSON.stringify(options.runtime);
}

/** The first line of every file. */
export function banner({ source }: EmitOptions): string {
  const name = source.replace(/[^\w.-]/g, "_").slice(0, 100);
  return `// Generated from ${name} by @coreclaw/generator. Edit the document, not this file.\n\n`;
}

/** The text of a file with nothing in it that compilers still take for a module. */
export const emptyModule = "export {};\n";
