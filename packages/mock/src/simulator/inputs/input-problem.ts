/** What is wrong with one value of an input. */
export interface InputProblem {
  /** Where the value stands in `custom`, for example `pages[2].days`; `custom` for the whole. */
  readonly field: string;
  /** One sentence: the field, what it accepts, and what it has. */
  readonly message: string;
}

/** What the check of an input found: problems refuse it, warnings do not. */
export interface InputCheck {
  readonly problems: readonly InputProblem[];
  readonly warnings: readonly InputProblem[];
  /** All problems, the ones beyond the list included. */
  readonly problemCount: number;
  /** All warnings, the ones beyond the list included. */
  readonly warningCount: number;
}

/** Problems listed, and warnings listed: a list of 100,000 wrong items gets no longer answer than this. */
export const LISTED_AT_MOST = 20;

/** Collects problems; those beyond the list are counted, and nobody words their message. */
export interface Findings {
  problem(field: string, message: () => string): void;
  warning(field: string, message: () => string): void;
  result(): InputCheck;
}

export function collectFindings(): Findings {
  const problems: InputProblem[] = [];
  const warnings: InputProblem[] = [];
  let problemCount = 0;
  let warningCount = 0;
  return {
    problem(field, message) {
      problemCount++;
      if (problems.length < LISTED_AT_MOST) problems.push({ field, message: message() });
    },
    warning(field, message) {
      warningCount++;
      if (warnings.length < LISTED_AT_MOST) warnings.push({ field, message: message() });
    },
    result: () => ({ problems, warnings, problemCount, warningCount }),
  };
}
