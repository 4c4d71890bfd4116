import type { CoreClawError } from "./errors/coreclaw-error.ts";
import { isCoreClawError as isErrorOfOurs } from "./errors/is-coreclaw-error.ts";
import type { ErrorName } from "./generated/errors.ts";

/** `isCoreClawError`, with the names of the contract's codes for the editor to offer. */
export interface IsCoreClawError {
  /** Whether a caught value is an error of this package, whichever copy of the package made it. */
  (error: unknown): error is CoreClawError;
  /** Whether it carries that code of the contract, for example `"INSUFFICIENT_BALANCE"`. */
  <const Name extends ErrorName>(
    error: unknown,
    codeName: Name,
  ): error is CoreClawError & { readonly codeName: Name };
}

export const isCoreClawError: IsCoreClawError = isErrorOfOurs;
