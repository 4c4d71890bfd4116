import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { recordOf } from "../contract/record.ts";
import { BenchError } from "../harness/benchmark.ts";

const run = promisify(execFile);
/** Compiled code that is thrown away when it grows old would look like memory that was won. */
const FLAGS = ["--expose-gc", "--no-flush-bytecode"];

/**
 * Runs a file of this folder in a process of its own, in which nothing else takes memory, and
 * reads what it prints: one JSON object of numbers, or of lists of them.
 *
 * @throws {BenchError} It failed, or printed something else.
 */
export async function runProbe(
  name: string,
  args: readonly string[],
): Promise<Readonly<Record<string, readonly number[]>>> {
  const file = fileURLToPath(new URL(`${name}.ts`, import.meta.url));
  const { stdout } = await run(process.execPath, [...FLAGS, file, ...args]).catch(
    (error: unknown) => {
      const said = String(recordOf(error)["stderr"] ?? error).trim();
      throw new BenchError(`The measurement "${name} ${args.join(" ")}" failed: ${said}`);
    },
  );
  return figuresOf(stdout);
}

function figuresOf(text: string): Record<string, number[]> {
  const figures = Object.entries(recordOf(JSON.parse(text)));
  return Object.fromEntries(figures.map(([name, value]) => [name, [value].flat().map(Number)]));
}
