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
import type { Readings } from "@coreclaw/mock";
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
  expect(error, `${operation.id} ${String(code)}`).toBeInstanceOf(expected);
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

/** The error of the code's class, with the HTTP status that failures have in these readings. */
export function expectRefused(
  { id }: Pick<DocumentedOperation, "id">,
  code: number,
  readings: Readings,
  outcome: Outcome,
): void {
  const documented = documentedCodes.get(code);
  if (documented === undefined) throw new Error(`The table of codes has no ${code}.`);
  const error = at(outcome, "error");
  expect(error).toMatchObject({ operation: id, code, httpStatus: statusOf(documented, readings) });
  expect(error).toBeInstanceOf(classOf(documented.kind));
}

/** The HTTP status of a failure: its own, or always 200. */
export function statusOf({ status }: { readonly status: number }, readings: Readings): number {
  return readings["error-status"] === "own" ? status : 200;
}

function classOf(kind: string): ErrorClass {
  const found = classes.get(kind);
  if (found === undefined) throw new Error(`No class of error is expected for the kind ${kind}.`);
  return found;
}
