/** Lints the sources of the document and then its bundle. Exits with 1 on any error or warning. */
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { bundle } from "./bundle.ts";
import { packageDir, redocly } from "./redocly.ts";

function report(step: string, args: readonly string[]): boolean {
  const { ok, stdout, stderr } = redocly(args);
  process.stdout.write(`${ok ? "ok  " : "FAIL"}  ${step}\n`);
  if (!ok) process.stderr.write(`${stdout}${stderr}\n`);
  return ok;
}

const scratch = mkdtempSync(join(packageDir, ".lint-"));
try {
  const sources = report("the sources of v1", ["lint", "v1", "--max-problems", "1000"]);
  if (sources) bundle(scratch);
  const whole = sources && report("the bundle of v1", ["lint", join(scratch, "openapi.yaml")]);
  process.exitCode = whole ? 0 : 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
