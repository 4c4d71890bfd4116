import type { Step } from "./step.ts";

interface KnownFailure {
  readonly about: string;
  readonly seed: number;
  readonly steps: readonly Step[];
}

/** Requests that once went wrong, as few as could be. They are always played. */
export const KNOWN_FAILURES: readonly KnownFailure[] = [];
