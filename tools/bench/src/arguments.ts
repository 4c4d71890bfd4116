import { parseArgs } from "node:util";
import type { Effort } from "./harness/benchmark.ts";

export interface BenchArguments extends Effort {
  /** Which benchmarks to run, in this order. */
  readonly names: readonly string[];
  /** Where to write the figures as JSON as well. */
  readonly json: string | undefined;
  readonly help: boolean;
}

/** The command line is wrong. The message is one line and says what to do. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

const OPTIONS = {
  json: { type: "string" },
  seconds: { type: "string", default: "3" },
  "warm-up": { type: "string", default: "1" },
  rounds: { type: "string", default: "3" },
  help: { type: "boolean", short: "h", default: false },
} as const;

/** @throws {UsageError} An option or a benchmark is unknown, or a number is none. */
export function parseArguments(args: readonly string[], known: readonly string[]): BenchArguments {
  const { values, positionals } = parse(args);
  for (const name of positionals) {
    if (known.includes(name)) continue;
    throw new UsageError(`There is no benchmark "${name}". Take some of ${known.join(", ")}.`);
  }
  return {
    names: positionals.length > 0 ? positionals : known,
    json: values.json,
    help: values.help,
    seconds: wholeNumber("--seconds", values.seconds, 1),
    warmUpSeconds: wholeNumber("--warm-up", values["warm-up"], 0),
    rounds: wholeNumber("--rounds", values.rounds, 1),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${text.split("\n")[0]} See --help.`);
  }
}

function wholeNumber(option: string, text: string, least: number): number {
  const number = Number(text);
  if (/^\d{1,6}$/.test(text) && number >= least) return number;
  throw new UsageError(`${option} is a whole number from ${least}; "${text}" is not.`);
}
