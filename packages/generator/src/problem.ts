import { posix } from "node:path";

/** A place in a source file; lines and columns count from 1. */
export interface Place {
  /** Relative to the folder of the document, with slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** The beginning of a file: the place of what concerns all of it. */
export function topOf(file: string): Place {
  return { file, line: 1, column: 1 };
}

/** One thing that is wrong with a document, and where. */
export interface Problem extends Place {
  /** What is wrong and what to do, in one sentence or two. */
  readonly message: string;
  /** The rule that found it, for example `no-unresolved-refs`. */
  readonly rule: string;
  readonly severity: "error" | "warning";
}

/** A document cannot be turned into code. Nothing was written. */
export class DocumentError extends Error {
  override readonly name = "DocumentError";
  /** At least one, in the order of files and lines. */
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[], options?: ErrorOptions) {
    super(problems.map((problem) => formatProblem(problem)).join("\n"), options);
    this.problems = problems;
  }
}

/**
 * `schemas/Run.yaml:4:7 error Unknown property. (struct)`, the form that editors and terminals make clickable.
 *
 * @param folder The document's folder, as the reader of the line would write it.
 */
export function formatProblem(problem: Problem, folder = ""): string {
  const { file, line, column, severity, message, rule } = problem;
  const path = posix.join(folder.replaceAll("\\", "/"), file);
  return `${visible(path)}:${line}:${column} ${severity} ${visible(message)} (${rule})`;
}

/** An error at a place. */
export function errorAt({ file, line, column }: Place, message: string, rule: string): Problem {
  return { file, line, column, message, rule, severity: "error" };
}

/** @throws {DocumentError} There is an error among the problems; warnings are told with it. */
export function throwIfErrors(problems: readonly Problem[]): void {
  if (problems.some(({ severity }) => severity === "error")) throw new DocumentError(problems);
}

/** Problems in the order of files (by name), lines and columns, each once: the same on every machine. */
export function ordered(problems: readonly Problem[]): Problem[] {
  const distinct = new Map(problems.map((problem) => [formatProblem(problem), problem]));
  return [...distinct.values()].sort(compare);
}

function compare(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}

const maxMessage = 400;

/** Text that may quote a document, made safe for a terminal: nothing that moves the cursor or hides, and no novel. */
function visible(text: string): string {
  const seen = text.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, (character) => {
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
  });
  return seen.length <= maxMessage ? seen : `${seen.slice(0, maxMessage)}…`;
}
