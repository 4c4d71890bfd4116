/** One thing that is wrong with a document, and where. */
export interface Problem {
  /** What is wrong and what to do, in one sentence or two. */
  readonly message: string;
  /** The file that holds it, relative to the folder of the document. */
  readonly file: string;
  /** Line in that file, from 1. */
  readonly line: number;
  /** Column in that line, from 1. */
  readonly column: number;
  /** The rule that found it, for example `no-unresolved-refs`. */
  readonly rule: string;
  readonly severity: "error" | "warning";
}

/** A document cannot be turned into code. Nothing was written. */
export class DocumentError extends Error {
  override readonly name = "DocumentError";
  /** At least one, in the order of files and lines. */
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join("\n"));
    this.problems = problems;
  }
}

/** `schemas/Run.yaml:4:7 error Unknown property. (struct)`, the form editors make clickable. */
export function formatProblem(problem: Problem): string {
  const { file, line, column, severity, message, rule } = problem;
  return `${file}:${line}:${column} ${severity} ${message} (${rule})`;
}

/** Files by name, then lines, then columns: the same order on every machine. */
export function compareProblems(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
