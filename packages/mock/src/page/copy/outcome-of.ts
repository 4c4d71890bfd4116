import type { Exchanges, OperationName } from "../../generated/exchanges.ts";
import type { ToldRequest } from "./told-request.ts";

/** What the client makes of an answer. */
export interface Outcome {
  readonly resolves: boolean;
  /** What its error has, as far as that is known. */
  readonly error: Readonly<Record<string, number>>;
}

type WithoutData = {
  [Name in OperationName]: unknown extends Exchanges[Name]["data"] ? Name : never;
}[OperationName];

/** Operations that succeed without data; the contract's types hold it to be all of them. */
const WITHOUT_DATA: Readonly<Record<WithoutData, true>> = { abortRun: true };

/** With these an answer whose code could be read does not get through, or not in a form that the client reads. */
const BREAKING = new Set([
  "bad-gzip",
  "cut-body",
  "cut-chunks",
  "cut-headers",
  "cut-unframed",
  "huge-header",
  "reset-body",
  "stall",
  "wrong-type",
]);

/** @param isInProcess Whether it comes without a connection, where headers may be of any size. */
export function outcomeOf(request: ToldRequest, isInProcess = false): Outcome {
  const { status, code, faults } = request;
  const breaks = (name: string) => BREAKING.has(name) && !(isInProcess && name === "huge-header");
  if (faults.map(faultName).some(breaks)) return { resolves: false, error: {} };
  if (code === 0) return { resolves: isSuccess(request), error: {} };
  // A fault may have changed the status that the client sees.
  const httpStatus = faults.length === 0 && status !== undefined ? { httpStatus: status } : {};
  return { resolves: false, error: { ...(code !== undefined && { code }), ...httpStatus } };
}

/** Without its argument. */
export function faultName(fault: string): string {
  return fault.split(":")[0] ?? "";
}

function isSuccess({ status = 0, faults, operationId = "" }: ToldRequest): boolean {
  if (status < 200 || status > 299) return false;
  return !faults.includes("null-data") || Object.hasOwn(WITHOUT_DATA, operationId);
}
