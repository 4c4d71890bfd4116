/**
 * Lints the sources of the document and then its bundle. Prints one line per step, each finding
 * with file, line and column, and exits with 1 on any error or warning.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundle } from "./bundle.ts";
import { formatProblem, type Problem, readProblems } from "./problem.ts";
import { packageDir, redocly } from "./redocly.ts";
import { checkReferences, filesOf } from "./references.ts";
import { rootCauses } from "./root-causes.ts";
import { checkText } from "./source-text.ts";

const folder = join(packageDir, "openapi/v1");

/** These two rules are about the layout in files, which the bundle has given up. */
const sourceOnly = [
  "--skip-rule",
  "coreclaw/path-folder",
  "--skip-rule",
  "coreclaw/root-references",
];

function lint(api: string, flags: readonly string[]): Problem[] {
  const args = [
    "lint",
    api,
    "--format",
    "json",
    "--lint-config",
    "error",
    "--max-problems",
    "1000",
  ];
  const { ok, stdout, stderr } = redocly([...args, ...flags]);
  if (!stdout.trimStart().startsWith("{")) throw new Error(`Redocly did not run.\n${stderr}`);
  const problems = readProblems(stdout);
  if (!ok && problems.length === 0) throw new Error(`Redocly failed without a finding.\n${stderr}`);
  return rootCauses(problems);
}

function lintBundle(): Problem[] {
  const scratch = mkdtempSync(join(tmpdir(), "coreclaw-openapi-"));
  try {
    bundle(scratch);
    return lint(join(scratch, "openapi.yaml"), ["--config", "redocly.yaml", ...sourceOnly]);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** Runs `step` and says how it went; true when it found nothing. */
function passes(title: string, step: () => Problem[]): boolean {
  const problems = step();
  process.stdout.write(`${problems.length === 0 ? "ok  " : "FAIL"}  ${title}\n`);
  for (const problem of problems) process.stderr.write(formatProblem(problem));
  return problems.length === 0;
}

try {
  const count = filesOf(folder).length;
  const ok =
    passes(`references of ${count} files`, () => checkReferences(folder, packageDir)) &&
    passes(`text of ${count} files`, () => checkText(folder, packageDir)) &&
    passes("sources of v1", () => lint("v1", [])) &&
    passes("bundle of v1", lintBundle);
  process.exitCode = ok ? 0 : 1;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
