import { operations } from "../../generated/operations.ts";
import type { Operation } from "../../generated/runtime.ts";
import { isSecured } from "../../simulator/account/is-secured.ts";

const BY_ID = new Map(Object.values(operations).map((operation) => [operation.id, operation]));

/** The operation of a request; undefined where the contract has none. */
export function operationOf({ operationId }: Requested): Operation | undefined {
  return operationId === undefined ? undefined : BY_ID.get(operationId);
}

/** Whether the contract wants a key with such a request. */
export function asksForKey(request: Requested): boolean {
  const operation = operationOf(request);
  return operation !== undefined && isSecured(operation);
}

interface Requested {
  readonly operationId?: string | undefined;
}
