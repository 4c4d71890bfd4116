import { dirname } from "node:path";
import { type Arguments, UsageError } from "./cli-arguments.ts";
import type { Drift } from "./output/drift.ts";
import { OutputError } from "./output/folder.ts";
import { DocumentError, formatProblem, type Problem } from "./problem.ts";

/** Problems as lines, their files named from where the command was started. */
export function tellProblems(problems: readonly Problem[], { document }: Arguments): string {
  return problems.map((problem) => `${formatProblem(problem, dirname(document))}\n`).join("");
}

/** What to say about an error, and the exit code. An error of no kind we know is thrown on: it is a bug of ours. */
export function tellError(error: unknown, asked?: Arguments): { text: string; exitCode: 1 | 2 } {
  if (error instanceof UsageError)
    return { text: `${error.message}\nSee coreclaw-generator --help.\n`, exitCode: 2 };
  if (error instanceof OutputError) return { text: `${error.message}\n`, exitCode: 1 };
  if (!(error instanceof DocumentError) || !asked) throw error;
  const errors = error.problems.filter(({ severity }) => severity === "error");
  const count = `${errors.length} ${errors.length === 1 ? "problem" : "problems"}`;
  const hint = errors.length > few && errors.every(isTolerable) ? hintAtTolerance : "";
  const text = `${tellProblems(errors, asked)}${count}; nothing was written.\n${hint}`;
  return { text, exitCode: 1 };
}

/** A few faults are mended sooner than tolerated. */
const few = 3;
const hintAtTolerance = "--tolerant warns instead, and generates all the same.\n";

/** Whether `--tolerant` would make a warning of it. */
function isTolerable({ rule }: Problem): boolean {
  return /^(struct|bundler|path-parameters-defined|no-invalid-.*-examples)$/.test(rule);
}

/** Which operations drifted, which files somebody edited, and what to do. */
export function tellDrift(drift: Drift, { out, document }: Arguments): string {
  const { changed, added, removed, edited, manifest, files } = drift;
  const lines = [
    ...(manifest === "present"
      ? []
      : [`  manifest.json is ${manifest}, so every operation is new`]),
    ...changed.map((name) => `  changed  ${name}`),
    ...added.map((name) => `  new      ${name}`),
    ...removed.map((name) => `  gone     ${name}`),
    ...edited.map((name) => `  edited by hand: ${name}`),
  ];
  const told = lines.length > 0 ? lines : ["  no operation changed, but what surrounds them did"];
  return (
    `${out} is not what ${document} gives now.\n${told.join("\n")}\n  files    ${files.join(", ")}\n` +
    "Run the same command without --check, and commit the result.\n"
  );
}
