import { contract } from "../../generated/contract.ts";
import type { Tables } from "../core/tables.ts";
import type { CoverageBook } from "./coverage-book.ts";

/** An answer that the document promises: an HTTP status with a code in the envelope. */
export interface PromisedAnswer {
  readonly status: number;
  readonly code: number;
  /** How often it was given. */
  readonly count: number;
}

export interface ExampleCoverage {
  readonly status: number;
  readonly name: string;
  readonly reached: boolean;
}

/** How much of what an operation can answer was answered. */
export interface OperationCoverage {
  /** The place in the document. */
  readonly source: string;
  readonly answers: readonly PromisedAnswer[];
  readonly examples: readonly ExampleCoverage[];
}

export interface Share {
  readonly reached: number;
  readonly total: number;
}

/** Which operations, answers and examples of the contract somebody's calls have reached. */
export interface CoverageReport {
  /** Of the document: reports of another one cannot be added to this. */
  readonly contract: { readonly title: string; readonly version: string; readonly hash: string };
  readonly summary: Readonly<Record<"operations" | "answers" | "examples", Share>>;
  readonly operations: Readonly<Record<string, OperationCoverage>>;
}

/** @param errorStatus Whether failures have their own HTTP status, or are 200s. */
export function coverageOf(
  tables: Tables,
  book: CoverageBook,
  errorStatus: "own" | "200",
): CoverageReport {
  const operations = Object.keys(tables.operations).map((name) => {
    return [name, operationCoverage(tables, book, name, errorStatus)] as const;
  });
  return reportOf(Object.fromEntries(operations));
}

/**
 * Several reports as one: what any of them has reached is reached.
 *
 * @throws {RangeError} There is none, or they are about different documents.
 */
export function mergeCoverage(reports: readonly CoverageReport[]): CoverageReport {
  const [first, ...others] = reports;
  if (first === undefined) throw new RangeError("There is no coverage report to merge.");
  if (others.some((report) => report.contract.hash !== first.contract.hash)) {
    throw new RangeError("The coverage reports are about different versions of the contract.");
  }
  const names = Object.keys(first.operations);
  const merged = names.map((name) => {
    const all = reports.flatMap(({ operations }) => operations[name] ?? []);
    return [name, all.reduce(added)] as const;
  });
  return reportOf(Object.fromEntries(merged));
}

/** The share of each kind in one line, for people. */
export function coverageLine({ summary }: CoverageReport): string {
  const parts = Object.entries(summary).map(([what, { reached, total }]) => {
    return `${reached} of ${total} ${what}`;
  });
  return `Reached ${parts.join(", ")} of the contract.`;
}

function reportOf(operations: Readonly<Record<string, OperationCoverage>>): CoverageReport {
  const { title, version, hash } = contract;
  const all = Object.values(operations);
  const isAnswered = ({ answers }: OperationCoverage) => answers.some(({ count }) => count > 0);
  return {
    contract: { title, version, hash },
    summary: {
      operations: share(all.map(isAnswered)),
      answers: share(all.flatMap(({ answers }) => answers.map(({ count }) => count > 0))),
      examples: share(all.flatMap(({ examples }) => examples.map(({ reached }) => reached))),
    },
    operations,
  };
}

function share(flags: readonly boolean[]): Share {
  return { reached: flags.filter(Boolean).length, total: flags.length };
}

function operationCoverage(
  tables: Tables,
  book: CoverageBook,
  name: string,
  errorStatus: "own" | "200",
): OperationCoverage {
  const answers = promised(tables, name, errorStatus).map(({ status, code }) => {
    return { status, code, count: book.count(name, status, code) };
  });
  const examples = Object.entries(tables.examples[name] ?? {}).flatMap(([text, named]) => {
    const status = Number(text);
    const reached = book.examplesReached(name, status);
    return Object.keys(named).map((one) => ({ status, name: one, reached: reached.includes(one) }));
  });
  return { source: tables.operations[name]?.source ?? "", answers, examples };
}

function promised(
  { operations, errors }: Tables,
  name: string,
  errorStatus: "own" | "200",
): readonly Omit<PromisedAnswer, "count">[] {
  const failures = (operations[name]?.errors ?? []).map((code) => {
    return { status: errorStatus === "200" ? 200 : (errors[code]?.status ?? 500), code };
  });
  return [{ status: 200, code: 0 }, ...failures];
}

function added(sum: OperationCoverage, other: OperationCoverage): OperationCoverage {
  return {
    source: sum.source,
    answers: unionOf(sum.answers, other.answers, isSameAnswer, (a, b) => {
      return { ...a, count: a.count + b.count };
    }),
    examples: unionOf(sum.examples, other.examples, isSameExample, (a, b) => {
      return { ...a, reached: a.reached || b.reached };
    }),
  };
}

function isSameAnswer(a: PromisedAnswer, b: PromisedAnswer): boolean {
  return a.status === b.status && a.code === b.code;
}

function isSameExample(a: ExampleCoverage, b: ExampleCoverage): boolean {
  return a.status === b.status && a.name === b.name;
}

/** Reports with different readings promise different statuses: both are kept. */
function unionOf<T>(
  all: readonly T[],
  more: readonly T[],
  isSame: (a: T, b: T) => boolean,
  join: (a: T, b: T) => T,
): readonly T[] {
  const joined = all.map((one) => {
    const twin = more.find((other) => isSame(one, other));
    return twin === undefined ? one : join(one, twin);
  });
  return [...joined, ...more.filter((other) => !all.some((one) => isSame(one, other)))];
}
