import type { Problem } from "./problem.ts";

const all = /^/;
const examples = /^no-invalid-.*-examples$/;

/** Which rules stay silent while another one finds something, because they only say what follows. */
const hides: readonly (readonly [cause: RegExp, followers: RegExp])[] = [
  [/^no-unresolved-refs$/, all],
  [/^struct$/, all],
  [/^coreclaw\/answer-envelope$/, examples],
  [/^no-required-schema-properties-undefined$/, examples],
  [/^no-invalid-schema-examples$/, /^no-invalid-(?:media-type|parameter)-examples$/],
  [/^operation-operationId/, /^coreclaw\/wire-members$/],
  [/^request-mime-type$/, /^coreclaw\/(?:wire-members|expressions)$/],
  [/^operation-tag-defined$/, /^coreclaw\/path-folder$/],
  [/^coreclaw\/extension-values$/, /^coreclaw\/operation-extensions$/],
  [/^coreclaw\/statuses$/, /^coreclaw\/error-scenarios$/],
];

/**
 * The findings without those that only follow from another one: what the rules make of a document
 * that is no OpenAPI, examples that fail because of their schema, the branches of a `oneOf` that an
 * invalid example fails one by one, and repetitions for each operation that shares a file.
 */
export function rootCauses(problems: readonly Problem[]): Problem[] {
  const followers = hides.flatMap(([cause, followers]) =>
    problems.some(({ rule }) => cause.test(rule)) ? [{ cause, followers }] : [],
  );
  const isFollower = ({ rule }: Problem) =>
    followers.some(({ cause, followers }) => followers.test(rule) && !cause.test(rule));
  const causes = problems.filter((problem) => !isFollower(problem));
  const judged = causes.filter((problem) => !isUnjudged(problem));
  return onePerExample(unique(judged.length > 0 ? judged : causes));
}

/** An example that could not be judged, because its schema is broken: another finding says how. */
function isUnjudged({ message }: Problem): boolean {
  return message.startsWith("Example validation errored");
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
