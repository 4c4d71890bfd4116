// Proves the task graph: an edit under spec/ makes exactly those tasks run again that depend on it. Works on a clone
// of the last commit, so nothing here is touched.
import { execFileSync } from "node:child_process";
import { appendFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const tasks = ["build", "lint", "typecheck", "generate:check", "test"];

/** What depends on the YAML of the contract. */
const dependents = [
  "@coreclaw/bench#build",
  "@coreclaw/bench#test",
  "@coreclaw/bench#typecheck",
  "@coreclaw/client#build",
  "@coreclaw/client#generate:check",
  "@coreclaw/client#test",
  "@coreclaw/contract#test",
  "@coreclaw/contract#typecheck",
  "@coreclaw/frontend-example#test",
  "@coreclaw/frontend-example#typecheck",
  "@coreclaw/generator#test",
  "@coreclaw/mock#build",
  "@coreclaw/mock#generate:check",
  "@coreclaw/mock#test",
  "@coreclaw/mock#typecheck",
  "@coreclaw/openapi#build",
  "@coreclaw/openapi#lint",
  "@coreclaw/openapi#test",
  "@coreclaw/openapi#typecheck",
  "@coreclaw/quickstart#test",
  "@coreclaw/quickstart#typecheck",
  "@coreclaw/test-runners#test",
  "@coreclaw/test-runners#typecheck",
];

const folder = mkdtempSync(join(tmpdir(), "task-graph-"));
try {
  execFileSync("git", ["clone", "--quiet", ".", folder]);
  const before = hashes();
  appendFileSync(join(folder, "spec/openapi/v1/schemas/RunRecord.yaml"), "# edited\n");
  const after = hashes();
  const rerun = [...after.keys()].filter((task) => before.get(task) !== after.get(task)).sort();
  const wrong = [
    ...rerun
      .filter((task) => !dependents.includes(task))
      .map((task) => `${task} would run again for nothing`),
    ...dependents.filter((task) => !rerun.includes(task)).map((task) => `${task} would be stale`),
  ];
  process.stdout.write(`An edit under spec/ invalidates ${rerun.length} of ${after.size} tasks.\n`);
  for (const line of wrong) process.stderr.write(`${line}\n`);
  process.exitCode = wrong.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The hash of every task, by its id, as turbo would compute it now. */
function hashes(): Map<string, string> {
  const output = execFileSync("turbo", ["run", ...tasks, "--dry=json", "--cwd", folder], {
    encoding: "utf8",
    stdio: "pipe", // its warnings are about the clone; an error carries them
  });
  const plan: unknown = JSON.parse(output);
  const { tasks: list } = plan as { tasks: { taskId: string; hash: string; command: string }[] }; // as turbo documents
  const real = list.filter(({ command }) => command !== "<NONEXISTENT>"); // a package without that script
  return new Map(real.map(({ taskId, hash }) => [taskId, hash]));
}
