import type { CoreclawOptions } from "./options.ts";

/** The part of a Vitest test that a seed depends on. */
export interface Attempt {
  readonly result?: { readonly repeatCount?: number | undefined } | undefined;
}

/** By test and repetition; a retry finds the seed that it failed with. */
const drawn = new WeakMap<Attempt, string[]>();

/** What decides every chance of a test, named from outside to replay one. */
export const SEED_VARIABLE = "CORECLAW_MOCK_SEED";

/**
 * The seed of a test: what the environment says, else the option. Where neither does, faults are
 * dealt anew in each run, so that chaos explores; everything else stays as it is.
 */
export function seedOf(options: CoreclawOptions, attempt: Attempt, env: NodeJS.ProcessEnv): string {
  const said = env[SEED_VARIABLE] || options.seed;
  if (said !== undefined) return String(said);
  return hasFaults(options) ? drawSeed(attempt) : "1";
}

export function hasFaults({ faults = [] }: CoreclawOptions): boolean {
  return faults.length > 0;
}

function drawSeed(attempt: Attempt): string {
  const seeds = drawn.get(attempt) ?? [];
  drawn.set(attempt, seeds);
  const repetition = attempt.result?.repeatCount ?? 0;
  seeds[repetition] ??= String(crypto.getRandomValues(new Uint32Array(1))[0]);
  return seeds[repetition];
}
