import { parseArgs } from "node:util";
import type { Side } from "./generate.ts";
import type { ExamplePolicy, StructurePolicy } from "./load/rules.ts";

/** What the command line asks for. */
export interface Arguments {
  readonly document: string;
  readonly out: string;
  readonly for: Side;
  readonly mode: "write" | "check" | "watch" | "link";
  readonly runtime: string | undefined;
  readonly importExtension: ".js" | ".ts" | "";
  readonly examples: ExamplePolicy;
  readonly structure: StructurePolicy;
}

/** The command line cannot be understood. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

export const help = `Usage: coreclaw-generator <document> --out <folder> [options]

Generates types, one function per operation, an error table and a manifest from an
OpenAPI 3.1 document (3.0 is upgraded in memory). The folder then holds nothing else.

  --out <folder>              where the generated files go
  --for <side>                client (default): functions that call the API; server:
                              types, validators and examples for what answers it
  --check                     write nothing; exit 1 and say which operations drifted
                              when the folder differs from what the document gives
  --watch                     generate again whenever a file of the document changes
  --link                      write no code: make the declaration maps in the folder,
                              where tsc put them, lead editors into the document
  --runtime <module>          take the types Call, Operation... from this module
                              instead of emitting them as runtime.ts
  --import-extension <text>   how relative imports end: .js (default), .ts or none
  --examples <policy>         an example that does not fit its schema is an
                              error (default), a warning (warn), or nothing (off)
  --tolerant                  warn, and generate all the same, where the document breaks
                              OpenAPI's structure, two files would take one name, or
                              an example does not fit
  --help, --version

Exit codes: 0 done, 1 the document or the folder is not right, 2 usage.
`;

const options = {
  out: { type: "string" },
  for: { type: "string" },
  check: { type: "boolean" },
  watch: { type: "boolean" },
  link: { type: "boolean" },
  runtime: { type: "string" },
  "import-extension": { type: "string" },
  examples: { type: "string" },
  tolerant: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
} as const;

const modes = ["check", "watch", "link"] as const;

/** @throws {UsageError} The message says what is wrong and what would be right. */
export function parseArguments(argv: readonly string[]): Arguments | "help" | "version" {
  const { values, positionals } = parse(argv);
  if (values.help) return "help";
  if (values.version) return "version";
  const [document, ...rest] = positionals;
  if (document === undefined)
    throw new UsageError("Name the document: coreclaw-generator openapi.yaml --out src/generated");
  if (rest.length > 0) throw new UsageError(`One document at a time: "${rest[0]}" is too many.`);
  if (!values.out)
    throw new UsageError("Name the folder for the generated files: --out src/generated");
  if (values.runtime === "")
    throw new UsageError("Name the module with the type Call: --runtime ./call.js");
  const [mode = "write", another] = modes.filter((name) => values[name]);
  if (mode === "link" && values.for === "server")
    throw new UsageError("--link works on the code of a client. Leave out --for server.");
  if (another) throw new UsageError(`--${mode} and --${another} exclude each other.`);
  return {
    document,
    out: values.out,
    for: side(values.for ?? "client"),
    mode,
    runtime: values.runtime,
    importExtension: extension(values["import-extension"] ?? ".js"),
    examples: policy(values.examples ?? (values.tolerant ? "warn" : "error")),
    structure: values.tolerant ? "warn" : "error",
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function side(value: string): Side {
  if (value === "client" || value === "server") return value;
  throw new UsageError(`--for is client or server, not "${value}".`);
}

function extension(value: string): ".js" | ".ts" | "" {
  if (value === ".js" || value === ".ts") return value;
  if (value === "none") return "";
  throw new UsageError(`--import-extension is .js, .ts or none, not "${value}".`);
}

function policy(value: string): ExamplePolicy {
  if (value === "error" || value === "warn" || value === "off") return value;
  throw new UsageError(`--examples is error, warn or off, not "${value}".`);
}
