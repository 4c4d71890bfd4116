import { parseArgs } from "node:util";
import { asRecord } from "../document/document.ts";
import { type EngineName, isEngineName } from "../engine.ts";
import { nearest } from "../front/nearest.ts";

export interface CliArguments {
  readonly engine: EngineName;
  readonly port: number;
  readonly host: string;
  /** Path; undefined for the CoreClaw contract. */
  readonly document: string | undefined;
  readonly quiet: boolean;
  readonly json: boolean;
  readonly help: boolean;
  readonly version: boolean;
}

/** The command line is wrong. The message is one line and says what to do. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

export const HELP = `Serves the examples of an OpenAPI document: a mock of the CoreClaw API.

Usage: coreclaw-mock [options]

  --port <number>    port to listen on, 0 for a free one (default 4010)
  --host <address>   address to listen on (default 127.0.0.1: this machine only)
  --document <path>  OpenAPI 3.0 or 3.1 document, JSON or YAML (default: the CoreClaw contract)
  --engine <name>    where answers come from: prism (default)
  --quiet            print errors only
  --json             print one JSON object per line
  -h, --help         print this text
  --version          print the version
`;

const OPTIONS = {
  engine: { type: "string", default: "prism" },
  port: { type: "string", default: "4010" },
  host: { type: "string", default: "127.0.0.1" },
  document: { type: "string" },
  quiet: { type: "boolean", default: false },
  json: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
  version: { type: "boolean", default: false },
} as const;

/** @throws {UsageError} An option is unknown, lacks its value, or has a wrong one. */
export function parseArguments(args: readonly string[]): CliArguments {
  const { engine, port, document, ...rest } = parse(args);
  if (!isEngineName(engine)) throw new UsageError(`There is no engine "${engine}". Use prism.`);
  return { ...rest, engine, port: parsePort(port), document };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, strict: true }).values;
  } catch (error) {
    throw new UsageError(`${explain(error)} See coreclaw-mock --help.`);
  }
}

/** The parser's own messages differ between releases of Node, and some take three lines. */
function explain(error: unknown): string {
  const { code, message } = asRecord(error);
  const text = String(message);
  const [name = ""] = text.match(/(?<=')-[^\s']*|(?<=').*(?=')/) ?? [];
  if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") {
    const known = Object.keys(OPTIONS).map((option) => `--${option}`);
    return `There is no option ${name}. Did you mean ${nearest(name, known, 1).join()}?`;
  }
  if (code === "ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL") {
    return `"${name}" is not expected: coreclaw-mock takes only options.`;
  }
  return text.includes("does not take") ? `${name} takes no value.` : `${name} needs a value.`;
}

function parsePort(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw new UsageError(`"${text}" is no port. Use a number from 0 to 65535; 0 takes a free one.`);
}
