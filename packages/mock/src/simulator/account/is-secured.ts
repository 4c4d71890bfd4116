import type { Operation } from "../../generated/runtime.ts";

/** Whether each way to call an operation takes a key. */
export function isSecured({ security }: Pick<Operation, "security">): boolean {
  return security.length > 0 && security.every((one) => one.length > 0);
}
