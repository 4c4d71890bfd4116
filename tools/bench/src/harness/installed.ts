import { execFile } from "node:child_process";
import { lstat, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { recordOf } from "../contract/record.ts";
import { BenchError } from "./benchmark.ts";

const run = promisify(execFile);
const windows = process.platform === "win32"; // where npm is a batch file, and needs a shell

/** What an installation brought. */
export interface Installed {
  readonly packages: number;
  readonly bytes: number;
  /** Packages that want to run something when they are installed. */
  readonly withScripts: readonly string[];
}

/**
 * Installs packages into an empty folder with npm and looks at what came. No script of a package
 * runs. Fetches from the registry that npm is configured for.
 *
 * @param dependencies as in a package.json
 * @throws {BenchError} npm failed.
 */
export async function install(
  folder: string,
  dependencies: Readonly<Record<string, string>>,
): Promise<Installed> {
  await writeFile(join(folder, "package.json"), JSON.stringify({ private: true, dependencies }));
  await runTool("npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund"], folder);
  const modules = join(folder, "node_modules");
  const lock: unknown = JSON.parse(await readFile(join(modules, ".package-lock.json"), "utf8"));
  return { ...packagesOf(lock), bytes: await bytesOf(modules) };
}

/** Packs a package of this repository as it would be published. */
export async function pack(packageFolder: string, tarball: string): Promise<void> {
  // Not npm: it leaves the workspace's own way to name a version in the package.
  await runTool("npx", ["--yes", "pnpm@12", "pack", "--out", tarball], packageFolder);
}

/** Counts what npm wrote down about an installation. */
export function packagesOf(lock: unknown): Omit<Installed, "bytes"> {
  const packages = Object.entries(recordOf(recordOf(lock)["packages"]));
  const names = packages
    .filter(([, entry]) => recordOf(entry)["hasInstallScript"] === true)
    .map(([path]) => path.replace(/^.*node_modules\//, ""));
  return { packages: packages.length, withScripts: names };
}

async function bytesOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true });
  const sizes = entries.map(async (name) => {
    const stats = await lstat(join(folder, name));
    return stats.isFile() ? stats.size : 0;
  });
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

async function runTool(tool: string, args: readonly string[], cwd: string): Promise<void> {
  await run(tool, args, { cwd, shell: windows }).catch((error: unknown) => {
    const said = String(recordOf(error)["stderr"] ?? error).trim();
    throw new BenchError(`${tool} ${args.slice(0, 2).join(" ")} failed: ${said.slice(-800)}`);
  });
}
