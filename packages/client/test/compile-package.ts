import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

export const run = promisify(execFile);
const root = join(import.meta.dirname, "..");

/** The package as it is published, in a folder of its own. */
export interface CompiledPackage {
  readonly folder: string;
  readonly remove: () => void;
}

/** Compiles the package inside node_modules, where nothing is committed and its dependency is found. */
export async function compilePackage(): Promise<CompiledPackage> {
  const parent = join(root, "node_modules", ".compiled");
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, "client-"));
  const tsc = join(root, "node_modules", ".bin", "tsc");
  await run(tsc, ["-p", join(root, "tsconfig.build.json"), "--outDir", join(folder, "dist")]);
  writeFileSync(join(folder, "package.json"), readFileSync(join(root, "package.json")));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
