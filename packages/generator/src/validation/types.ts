import type { Json } from "../json.ts";
import type { Problem } from "../problem.ts";

/** A value to be validated. */
export interface Check {
  /** Different for each check; functions are called after it. */
  readonly name: string;
  readonly schema: Json;
  /** The node of the bundle that is pointed at where the schema itself has no place in a file. */
  readonly node: Json;
}

/** Validators as code that imports nothing. */
export interface Validators {
  readonly code: ValidatorCode;
  /** The function that does each check, by the name of the check. */
  readonly functionOf: ReadonlyMap<string, string>;
  /** What was tolerated, and what is not checked. */
  readonly warnings: readonly Problem[];
}

export interface ValidatorCode {
  /** Code of libraries, as far as it is used. */
  readonly helpers: readonly string[];
  /** Formats, patterns and schemas that functions use as data, one declaration each. */
  readonly constants: readonly string[];
  readonly functions: readonly CheckFunction[];
}

export interface CheckFunction {
  readonly name: string;
  /** What it checks: a pointer into the bundle, or the name of a check. */
  readonly subject: string;
  readonly code: string;
  /** Why it lets everything through; undefined for one that does its work. */
  readonly open?: string | undefined;
}
