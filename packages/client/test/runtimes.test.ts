import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";

const run = promisify(execFile);
const root = join(import.meta.dirname, "..");

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

/** Inside node_modules, where nothing is committed and where the compiled code finds its dependency. */
let compiled = "";

beforeAll(async () => {
  const folder = join(root, "node_modules", ".smoke");
  mkdirSync(folder, { recursive: true });
  compiled = mkdtempSync(join(folder, "dist-"));
  const tsc = join(root, "node_modules", ".bin", "tsc");
  await run(tsc, ["-p", join(root, "tsconfig.build.json"), "--outDir", compiled]);
}, 60_000);

afterAll(() => rmSync(compiled, { recursive: true, force: true }));

test.each(await installedNodes())(
  "the compiled package works on Node %s, and lets the process end",
  async (version, path) => {
    const { stdout } = await run(path, [join(root, "test", "smoke.mjs"), compiled], {
      timeout: 20_000,
    });
    expect(stdout).toBe(`ok ${version}`);
  },
  30_000,
);
