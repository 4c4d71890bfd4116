import {
  AuthenticationError,
  type CoreClawError,
  type ErrorKind,
  errorTable,
  InsufficientBalanceError,
  NotFoundError,
  NotOwnerError,
  RateLimitError,
  RunStateError,
  ServerError,
  UnknownCodeError,
  ValidationError,
  WorkerError,
} from "@coreclaw/client";
import { expect } from "vitest";
import type { Outcome } from "./calling.ts";
import type { DocumentedOperation, Example } from "./document.ts";
import { at } from "./json.ts";

/** Written down here a second time on purpose: the client's own table must not be its own judge. */
const classes: Readonly<Record<ErrorKind, new (...args: never[]) => CoreClawError>> = {
  key: AuthenticationError,
  permission: NotOwnerError,
  validation: ValidationError,
  not_found: NotFoundError,
  balance: InsufficientBalanceError,
  rate: RateLimitError,
  worker: WorkerError,
  run_state: RunStateError,
  server: ServerError,
};

/** A success gives exactly the `data` of the example; a failure the class of its code, with all that was answered. */
export function expectDecoded(
  operation: DocumentedOperation,
  { status, value }: Example,
  outcome: Outcome,
): void {
  const code = at(value, "code");
  if (status === 200 && code === 0) {
    expect(outcome).toEqual({ data: at(value, "data") });
    return;
  }
  const entry = typeof code === "number" ? at(errorTable, String(code)) : undefined;
  const unknown = status >= 500 ? ServerError : UnknownCodeError;
  const expected = entry === undefined ? unknown : classes[at(entry, "kind") as ErrorKind];
  expect(outcome).toHaveProperty("error");
  const error = at(outcome, "error");
  expect(error).toBeInstanceOf(expected);
  expect(error).toMatchObject({
    operation: operation.id,
    httpStatus: status,
    code,
    codeName: at(entry, "name"),
    serverMessage: at(value, "message"),
  });
}
