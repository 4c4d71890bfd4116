import { writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { type BenchArguments, parseArguments, UsageError } from "./arguments.ts";
import { http } from "./benchmarks/http.ts";
import { http1200 } from "./benchmarks/http-1200.ts";
import { install } from "./benchmarks/install.ts";
import { memory } from "./benchmarks/memory.ts";
import { start } from "./benchmarks/start.ts";
import { story } from "./benchmarks/story.ts";
import { BenchError, type Benchmark, type Result } from "./harness/benchmark.ts";
import { jsonReport, textReport } from "./harness/report.ts";
import { requireBuilt } from "./targets.ts";

const BENCHMARKS: Readonly<Record<string, Benchmark>> = {
  http,
  "http-1200": http1200,
  start,
  memory,
  story,
  install,
};

const HELP = `Compares the mock with its peers, ours and theirs in turns.

Usage: pnpm bench [name...] [options]

${Object.entries(BENCHMARKS)
  .map(([name, { title }]) => `  ${name.padEnd(16)} ${title}`)
  .join("\n")}

  --seconds <n>    seconds of load in each measurement (default 3)
  --warm-up <n>    seconds of load before each measurement (default 1)
  --rounds <n>     how often each target is measured (default 3)
  --json <path>    write the figures with all samples to a file, too
  -h, --help       print this text
`;

const print = (text: string) => void process.stdout.write(`${text}\n`);

async function main(args: BenchArguments): Promise<void> {
  requireBuilt();
  const results: Record<string, Result> = {};
  for (const name of args.names) {
    const benchmark = BENCHMARKS[name];
    if (benchmark === undefined) continue; // the arguments were checked
    print(`\n## ${name}: ${benchmark.title}\n`);
    const result = await benchmark.run({ ...args, progress: showProgress });
    showProgress("");
    print(textReport(result));
    results[name] = result;
  }
  if (args.json !== undefined) await writeJson(args.json, args, results);
}

/** One line that is written over again and again; nothing where nobody watches. */
function showProgress(line: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${line}`);
}

async function writeJson(
  path: string,
  { seconds, warmUpSeconds, rounds }: BenchArguments,
  results: Readonly<Record<string, Result>>,
): Promise<void> {
  const machine = {
    node: process.version,
    platform: process.platform,
    cores: availableParallelism(),
  };
  const benchmarks = Object.fromEntries(
    Object.entries(results).map(([name, result]) => [name, jsonReport(result)]),
  );
  const date = new Date().toISOString();
  const report = { date, machine, effort: { seconds, warmUpSeconds, rounds }, benchmarks };
  await writeFile(path, `${JSON.stringify(report, undefined, 2)}\n`);
  print(`\nWritten to ${resolve(path)}.`);
}

function complain(error: unknown): number {
  const expected = error instanceof UsageError || error instanceof BenchError;
  const text = error instanceof Error ? (expected ? error.message : error.stack) : String(error);
  process.stderr.write(`bench: ${text}\n`);
  return error instanceof UsageError ? 2 : 1;
}

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => process.exit(130)); // the servers end with us
}
try {
  const args = parseArguments(process.argv.slice(2), Object.keys(BENCHMARKS));
  if (args.help) print(HELP.trimEnd());
  else await main(args);
} catch (error) {
  process.exitCode = complain(error);
}
