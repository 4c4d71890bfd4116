import { brand, type CoreClawError } from "./coreclaw-error.ts";

/**
 * Whether a caught value is an error of this package, whichever copy of the package made it
 * (`instanceof` sees only its own). With a name, whether it carries that code of the contract.
 */
export function isCoreClawError(error: unknown): error is CoreClawError;
export function isCoreClawError<const Name extends string>(
  error: unknown,
  codeName: Name,
): error is CoreClawError & { readonly codeName: Name };
export function isCoreClawError(error: unknown, codeName?: string): boolean {
  if (typeof error !== "object" || error === null) return false;
  if (Reflect.get(error, brand) !== true) return false;
  return codeName === undefined || Reflect.get(error, "codeName") === codeName;
}
