import { type ParseArgsConfig, parseArgs } from "node:util";
import { asRecord } from "../document/document.ts";
import { nearest } from "../front/nearest.ts";
import { CLI_OPTIONS, type CliOption, type CliValues } from "./options.ts";
import { UsageError } from "./usage-error.ts";

/** @throws {UsageError} An option is unknown, or lacks its value. */
export function parseOptions(args: readonly string[]): CliValues {
  try {
    const { values } = parseArgs({ args: [...args], options: CONFIG, strict: true });
    return values as CliValues; // the configuration is made of the same table
  } catch (error) {
    throw new UsageError(`${explain(error)} See coreclaw-mock --help.`);
  }
}

const CONFIG: NonNullable<ParseArgsConfig["options"]> = Object.fromEntries(
  Object.entries(CLI_OPTIONS).map(
    ([name, { value, short, multiple = false }]: [string, CliOption]) => {
      const type = value === undefined ? ("boolean" as const) : ("string" as const);
      return [name, { type, multiple, ...(short === undefined ? {} : { short }) }];
    },
  ),
);

/** The parser's own messages differ between releases of Node, and some take three lines. */
function explain(error: unknown): string {
  const { code, message } = asRecord(error);
  const text = String(message);
  const [name = ""] = text.match(/(?<=')-[^\s']*|(?<=').*(?=')/) ?? [];
  if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") {
    const known = Object.keys(CLI_OPTIONS).map((option) => `--${option}`);
    return `There is no option ${name}. Did you mean ${nearest(name, known, 1).join()}?`;
  }
  if (code === "ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL") {
    return `"${name}" is not expected: coreclaw-mock takes only options.`;
  }
  return text.includes("does not take") ? `${name} takes no value.` : `${name} needs a value.`;
}
