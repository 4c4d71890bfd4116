/** Writes the published bundle: `dist/v1/openapi.yaml` and `dist/v1/openapi.json`. */
import { mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { packageDir, redocly } from "./redocly.ts";

const formats = ["yaml", "json"] as const;

/**
 * Bundles the document into `outDir`, in both formats or not at all.
 *
 * @throws {Error} The document does not bundle; the message is what Redocly says.
 */
export function bundle(outDir: string, api = "v1", cwd = packageDir): void {
  mkdirSync(outDir, { recursive: true });
  const scratch = mkdtempSync(join(outDir, ".bundle-"));
  try {
    for (const format of formats) bundleOne(api, join(scratch, `openapi.${format}`), cwd);
    for (const format of formats) {
      renameSync(join(scratch, `openapi.${format}`), join(outDir, `openapi.${format}`));
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function bundleOne(api: string, file: string, cwd: string): void {
  const flags = ["--output", file, "--component-renaming-conflicts-severity", "error"];
  const result = redocly(["bundle", api, ...flags], cwd);
  if (!result.ok) throw new Error(`The document does not bundle.\n${result.stderr}`);
}

if (import.meta.main) {
  try {
    bundle(join(packageDir, "dist/v1"));
    process.stdout.write("Bundled dist/v1/openapi.yaml and dist/v1/openapi.json\n");
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
