import type { Tables } from "../core/tables.ts";
import type { RequestBook } from "./request-book.ts";

/** An answer that the document promises: an HTTP status with a code in the envelope. */
export interface PromisedAnswer {
  readonly status: number;
  readonly code: number;
}

export interface OperationCoverage {
  readonly reached: readonly (PromisedAnswer & { readonly count: number })[];
  readonly missing: readonly PromisedAnswer[];
}

export interface Coverage {
  /** How many promised answers were given at least once … */
  readonly reached: number;
  /** … of how many. */
  readonly total: number;
  readonly operations: Readonly<Record<string, OperationCoverage>>;
}

/** Which of the promised answers were given since the mock started, and which not yet. */
export function coverageOf(
  tables: Tables,
  book: Pick<RequestBook, "count">,
  errorStatus: "own" | "200",
): Coverage {
  const operations = Object.keys(tables.operations).map((name) => {
    const counted = promised(tables, name, errorStatus).map((answer) => {
      return { ...answer, count: book.count(name, answer.status, answer.code) };
    });
    const reached = counted.filter(({ count }) => count > 0);
    const missing = counted.filter(({ count }) => count === 0);
    return [
      name,
      { reached, missing: missing.map(({ status, code }) => ({ status, code })) },
    ] as const;
  });
  const sum = (of: (coverage: OperationCoverage) => number) =>
    operations.reduce((total, [, coverage]) => total + of(coverage), 0);
  return {
    reached: sum(({ reached }) => reached.length),
    total: sum(({ reached, missing }) => reached.length + missing.length),
    operations: Object.fromEntries(operations),
  };
}

function promised(
  { operations, errors }: Tables,
  name: string,
  errorStatus: "own" | "200",
): readonly PromisedAnswer[] {
  const failures = (operations[name]?.errors ?? []).map((code) => {
    return { status: errorStatus === "200" ? 200 : (errors[code]?.status ?? 500), code };
  });
  return [{ status: 200, code: 0 }, ...failures];
}
