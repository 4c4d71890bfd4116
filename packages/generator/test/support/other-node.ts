import { execFileSync } from "node:child_process";
import { mkdtemp, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { run } from "./command.ts";

/**
 * A Node of the given major version: this one, one that the machine has on PATH, or the platform's npm package of it,
 * fetched once into the folder for temporary files. (As a dependency its `node` would come first on PATH for every
 * script of this package.)
 */
export async function nodeOfMajor(major: number): Promise<string> {
  const folders = (process.env["PATH"] ?? "")
    .split(delimiter)
    .map((folder) => join(folder, "node"));
  const fetched = join(tmpdir(), `generator-node-${major}`);
  const name = `node-${process.platform}-${process.arch}`;
  const candidates = [
    process.execPath,
    ...folders,
    join(fetched, "node_modules", name, "bin/node"),
  ];
  const find = () => candidates.find((path) => majorOf(path) === major);

  const present = find();
  if (present !== undefined) return present;
  const fresh = await mkdtemp(join(tmpdir(), "generator-node-"));
  const args = ["install", "--prefix", fresh, "--ignore-scripts", "--no-audit", "--no-fund"];
  const { stderr } = await run("npm", [...args, `${name}@${major}`]);
  await rename(fresh, fetched).catch(() => rm(fresh, { recursive: true })); // another test was faster
  const installed = find();
  if (installed !== undefined) return installed;
  throw new Error(
    `This test needs Node ${major}. Put it on PATH; fetching ${name} failed: ${stderr.trim()}`,
  );
}

function majorOf(path: string): number | undefined {
  try {
    const version = execFileSync(path, ["--version"], { encoding: "utf8", stdio: "pipe" });
    return Number(/^v(\d+)\./.exec(version)?.[1]);
  } catch {
    return undefined;
  }
}
