import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { packageFolder } from "./scratch.ts";

export interface Ended {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Surroundings {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a program to its end. */
export function run(
  program: string,
  args: readonly string[],
  { cwd = packageFolder, env = {} }: Surroundings = {},
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env: { ...process.env, ...env } });
    let [stdout, stderr] = ["", ""];
    child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
    child.on("error", reject);
    child.on("close", (exitCode) => resolve({ exitCode, stdout, stderr }));
  });
}

/** The command line as users have it: the built package. */
export const cli = join(packageFolder, "bin/coreclaw-generator.js");

/** Runs the built command line many times, in one process: starting it costs most. */
export async function generatorInTurn(
  runs: readonly { readonly cwd: string; readonly args: readonly string[] }[],
): Promise<Ended[]> {
  const script = join(packageFolder, "test/support/run-in-turn.ts");
  const { stdout, stderr } = await run(process.execPath, [script, JSON.stringify(runs)]);
  if (stderr !== "") throw new Error(stderr);
  return JSON.parse(stdout) as Ended[]; // what the script prints
}

/** Runs the built command line on this Node. */
export function generator(args: readonly string[], surroundings?: Surroundings): Promise<Ended> {
  if (!existsSync(join(packageFolder, "dist/cli.js")))
    throw new Error("The package is not built. Run `pnpm build` first.");
  return run(process.execPath, [cli, ...args], surroundings);
}
