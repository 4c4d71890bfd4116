import { operations } from "../../generated/operations.ts";

/** Whether the contract wants a key with such a request. */
export function asksForKey({
  operationId,
}: {
  readonly operationId?: string | undefined;
}): boolean {
  const operation = Object.values(operations).find(({ id }) => id === operationId);
  return operation !== undefined && operation.security.length > 0;
}
