import {
  AuthenticationError,
  type CoreClawError,
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
import { type DocumentedOperation, documentedCodes, type Example } from "./document.ts";
import { at } from "./json.ts";

type ErrorClass = new (...args: never[]) => CoreClawError;

/** Written down here a second time on purpose: the client's own table must not be its own judge. */
const classes: ReadonlyMap<string, ErrorClass> = new Map<string, ErrorClass>([
  ["key", AuthenticationError],
  ["permission", NotOwnerError],
  ["validation", ValidationError],
  ["not_found", NotFoundError],
  ["balance", InsufficientBalanceError],
  ["rate", RateLimitError],
  ["worker", WorkerError],
  ["run_state", RunStateError],
  ["server", ServerError],
]);

/** A success gives exactly the `data` of the example; a failure the class of its code, with all that was answered. */
export function expectDecoded(
  operation: DocumentedOperation,
  { status, value }: Example,
  outcome: Outcome,
): void {
  const code = at(value, "code");
  if (status === 200 && code === 0) {
    expect(outcome).toStrictEqual({ data: at(value, "data") });
    return;
  }
  const documented = documentedCodes.get(code);
  const withoutCode = status >= 500 ? ServerError : UnknownCodeError;
  const expected = documented === undefined ? withoutCode : classOf(documented.kind);
  const error = at(outcome, "error");
  expect(error).toBeInstanceOf(expected);
  expect(error).toMatchObject({
    operation: operation.id,
    httpStatus: status,
    code,
    codeName: documented?.name,
    serverMessage: at(value, "message"),
    effect: documented?.effect ?? "possible",
    sent: "maybe",
  });
}

function classOf(kind: string): ErrorClass {
  const found = classes.get(kind);
  if (found === undefined) throw new Error(`No class of error is expected for the kind ${kind}.`);
  return found;
}
