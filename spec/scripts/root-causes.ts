import type { Problem } from "./problem.ts";

/**
 * The findings without those that only follow from another one: what the rules make of a reference
 * that leads nowhere, the branches of a `oneOf` that an invalid example fails one by one, and
 * repetitions for each operation that shares a file.
 */
export function rootCauses(problems: readonly Problem[]): Problem[] {
  const unresolved = problems.filter(({ rule }) => rule === "no-unresolved-refs");
  return onePerExample(unique(unresolved.length > 0 ? unresolved : problems));
}

function unique(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}

function onePerExample(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.flatMap((problem) => {
    if (problem.rule !== "no-invalid-media-type-examples") return [problem];
    if (seen.has(problem.file)) return [];
    seen.add(problem.file);
    return [withCount(problem, problems)];
  });
}

function withCount(first: Problem, problems: readonly Problem[]): Problem {
  const alike = problems.filter(({ rule, file }) => rule === first.rule && file === first.file);
  if (alike.length === 1) return first;
  const note = `(${alike.length - 1} more in this file, perhaps from the other branch)`;
  return { ...first, message: `${first.message}\n${note}` };
}
