import type { ErrorEntry, Operation } from "../../generated/runtime.ts";
import type { OperationValidators } from "../../generated/validators.ts";

type ByName<T> = Readonly<Record<string, T>>;

/**
 * What the core knows of a document: the tables that the generator makes from it. They have the
 * same form for every document.
 */
export interface Tables {
  /** By the name of the operation, as all that follow. */
  readonly operations: ByName<Operation>;
  readonly validators: ByName<OperationValidators>;
  /** By operation, status and name of the example. */
  readonly examples: ByName<ByName<ByName<unknown>>>;
  /** By code. */
  readonly errors: Readonly<Record<number, Pick<ErrorEntry, "status">>>;
}
