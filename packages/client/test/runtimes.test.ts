import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type CompiledPackage, compilePackage, run } from "./compile-package.ts";

/** One `node` of each major version that is on PATH: the one of the tests, and usually the host's. */
async function installedNodes(): Promise<[version: string, path: string][]> {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const paths = [process.execPath, ...folders.map((folder) => join(folder, "node"))];
  const nodes = new Map<number, [string, string]>();
  for (const path of paths.filter((candidate) => existsSync(candidate))) {
    const version = (await run(path, ["--version"])).stdout.trim();
    const major = Number.parseInt(version.slice(1), 10);
    if (major >= 20 && !nodes.has(major)) nodes.set(major, [version, path]);
  }
  return [...nodes.values()];
}

let compiled: CompiledPackage;

beforeAll(async () => {
  compiled = await compilePackage();
}, 60_000);

afterAll(() => compiled.remove());

test.each(await installedNodes())(
  "the compiled package works on Node %s, and lets the process end",
  async (version, path) => {
    const script = join(import.meta.dirname, "smoke.mjs");
    const { stdout } = await run(path, [script, join(compiled.folder, "dist")], {
      timeout: 20_000,
    });
    expect(stdout).toBe(`ok ${version}`);
  },
  30_000,
);
