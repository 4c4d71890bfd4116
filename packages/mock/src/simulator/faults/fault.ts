import { nearest } from "../../front/nearest.ts";
import { quote } from "../inputs/describe-value.ts";
import { argumentForm, argumentProblem } from "./argument.ts";
import {
  FAULT_NAMES,
  FAULTS,
  type FaultEntry,
  type FaultName,
  isFaultName,
} from "./fault-table.ts";
import { isProfileName } from "./profiles.ts";

/** One fault, with what stood behind its colon. */
export interface Fault {
  readonly name: FaultName;
  /** Undefined where the usual one shall do. */
  readonly argument?: string | undefined;
}

/** A text that names no fault, or names one wrongly. The message says what would be right. */
export class FaultError extends RangeError {
  override readonly name = "FaultError";
}

/** Nobody needs more at once. */
const MOST_FAULTS = 8;

/**
 * Reads `delay:2s`, or several joined by `+`: `rate-limited+retry-after:5`.
 *
 * @throws {FaultError} There is no such fault, or its argument is wrong.
 */
export function parseFaults(text: string): readonly [Fault, ...Fault[]] {
  const [first = "", ...others] = text.split(/[+\s]+/).filter(Boolean);
  if (others.length >= MOST_FAULTS) {
    throw new FaultError(`${quote(text)} names more than ${MOST_FAULTS} faults.`);
  }
  return [parseFault(first), ...others.map(parseFault)];
}

/** The text that `parseFaults` reads as these. */
export function writeFaults(faults: readonly Fault[]): string {
  return faults.map(writeFault).join("+");
}

export function writeFault({ name, argument }: Fault): string {
  return argument === undefined ? name : `${name}:${argument}`;
}

export function entryOf({ name }: Fault): FaultEntry {
  return FAULTS[name];
}

/** What stands behind the colon, or would: the usual one; empty for a fault that takes none. */
export function argumentOf({ name, argument }: Fault): string {
  const { argument: kind } = FAULTS[name];
  if (argument !== undefined || kind === undefined) return argument ?? "";
  if (kind.kind === "word") return kind.words[0];
  return "otherwise" in kind ? kind.otherwise : "";
}

function parseFault(text: string): Fault {
  const [word = "", ...rest] = text.split(":");
  const name = word.toLowerCase().replaceAll("_", "-");
  const argument = rest.length === 0 ? undefined : rest.join(":");
  if (!isFaultName(name)) throw new FaultError(unknownFault(word));
  requireArgument(name, argument);
  return argument === undefined ? { name } : { name, argument };
}

function requireArgument(name: FaultName, text: string | undefined): void {
  if (text === undefined) return;
  const { argument } = FAULTS[name];
  if (argument === undefined) {
    throw new FaultError(`The fault ${name} takes no argument: leave out ${quote(`:${text}`)}.`);
  }
  const problem = argumentProblem(argument, text);
  if (problem === undefined) return;
  throw new FaultError(
    `The fault ${name}:${argumentForm(argument)} cannot have ${quote(text)}. Give ${problem}.`,
  );
}

function unknownFault(name: string): string {
  if (isProfileName(name)) {
    return `${quote(name)} is a profile, many rules under one name: give it to --fault, to the control API, or as the key sim_${name.replaceAll("-", "_")}.`;
  }
  const hint = nearest(name, FAULT_NAMES, 3).join(", ");
  return `There is no fault ${quote(name)}. Nearest: ${hint}.`;
}
