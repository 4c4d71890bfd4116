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
  const { problems } = error;
  const count = `${problems.length} ${problems.length === 1 ? "problem" : "problems"}`;
  return { text: `${tellProblems(problems, asked)}${count}; nothing was written.\n`, exitCode: 1 };
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
