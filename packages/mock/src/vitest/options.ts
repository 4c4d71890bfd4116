import type { SimulatorOptions } from "../simulator/settings.ts";

/** What an account of a test is like. Unlike elsewhere the clock stands still by default. */
export interface CoreclawOptions
  extends Omit<SimulatorOptions, "control" | "filesUrl" | "page" | "snapshot"> {
  /** The key of the account, `test` by default; `sim_no_balance` and its like make special ones. */
  readonly apiKey?: string | undefined;
}

declare module "vitest" {
  interface ProvidedContext {
    /** What `provide` of a Vitest config says for all tests of a project. */
    coreclawOptions: CoreclawOptions;
    /** Where the coverage is written, from the root on. Default `coreclaw-coverage.json`. */
    coreclawCoverageFile?: string;
    /** Where test files hand in what they have reached, when somebody collects it. */
    coreclawCoverageFolder?: string;
  }
}
