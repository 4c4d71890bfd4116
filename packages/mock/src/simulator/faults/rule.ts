import { isRecord } from "../../document/document.ts";
import { nearest } from "../../front/nearest.ts";
import { describeValue, quote } from "../inputs/describe-value.ts";
import { type Fault, FaultError, parseFaults, writeFaults } from "./fault.ts";
import { canHappen, FAULT_PLACES } from "./fault-places.ts";

/** When something goes wrong, and what: plain data. */
export interface FaultRule {
  /** One fault, or several joined by `+`: `delay:2s`, `rate-limited+retry-after:5`. */
  readonly fault: string;
  /** Where it may happen: operations by their id, or `files`. Everywhere the fault can, by default. */
  readonly operations?: readonly string[] | undefined;
  /** Only for what is about this run. */
  readonly run?: string | undefined;
  /** Only the nth request of each operation, counted from 1. */
  readonly nth?: number | undefined;
  /** Only every nth request of each operation. */
  readonly every?: number | undefined;
  /** How often at most. */
  readonly times?: number | undefined;
  /** From 0 to 1; the seed decides. */
  readonly probability?: number | undefined;
}

const MEMBERS = ["fault", "operations", "run", "nth", "every", "times", "probability"] as const;

/**
 * A rule from outside, complete with what its fault means by itself.
 *
 * @throws {FaultError} It is none; the message says which member is wrong, and what would be right.
 */
export function readRule(value: unknown): FaultRule {
  if (!isRecord(value))
    throw new FaultError(`A rule is an object, and not ${describeValue(value)}.`);
  requireMembers(value);
  const faults = readFaults(value["fault"]);
  const places = readPlaces(value["operations"]);
  requireMeaning(faults, places);
  const rule: FaultRule = {
    fault: writeFaults(faults),
    ...given("operations", places),
    ...given("run", readRun(value["run"])),
    ...given("nth", readCount("nth", value["nth"])),
    ...given("every", readCount("every", value["every"])),
    ...given("times", readCount("times", value["times"])),
    ...given("probability", readProbability(value["probability"])),
  };
  const flaps = faults.some(({ name }) => name === "flap") && !isChoosy(rule);
  return flaps ? { ...rule, every: 2 } : rule;
}

/** Whether a rule itself says when. */
function isChoosy({ nth, every, probability }: FaultRule): boolean {
  return nth !== undefined || every !== undefined || probability !== undefined;
}

function requireMembers(value: Readonly<Record<string, unknown>>): void {
  const unknown = Object.keys(value).find((name) => !MEMBERS.some((known) => known === name));
  if (unknown === undefined) return;
  const hint = nearest(unknown, MEMBERS, 1).join();
  throw new FaultError(
    `A rule has no member ${quote(unknown)}. Did you mean ${hint}? Known: ${MEMBERS.join(", ")}.`,
  );
}

/** A rule that could never say yes is a mistake of whoever wrote it. */
function requireMeaning(faults: readonly Fault[], places: readonly string[] = FAULT_PLACES): void {
  const idle = faults.find((fault) => !places.some((place) => canHappen(fault, place)));
  if (idle === undefined) return;
  const right = FAULT_PLACES.filter((place) => canHappen(idle, place)).join(", ");
  throw new FaultError(
    `The fault ${idle.name} never happens at ${places.join(", ")}. It can at ${right}.`,
  );
}

function readFaults(value: unknown): readonly [Fault, ...Fault[]] {
  if (typeof value === "string") return parseFaults(value);
  throw wrong("fault", value, 'a text such as "delay:2s"');
}

function readPlaces(value: unknown): readonly string[] | undefined {
  if (value === undefined) return undefined;
  if (!Array.isArray(value) || value.length === 0) {
    throw wrong("operations", value, 'a list such as ["getRun", "files"]');
  }
  for (const place of value) requirePlace(place);
  return [...new Set<string>(value)];
}

function requirePlace(place: unknown): void {
  if (typeof place === "string" && FAULT_PLACES.includes(place)) return;
  const shown = typeof place === "string" ? place : describeValue(place);
  const hint = nearest(shown, FAULT_PLACES, 3).join(", ");
  throw new FaultError(`There is no operation ${quote(shown)}. Nearest: ${hint}.`);
}

function readRun(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value === "string" && /^[\w-]{1,64}$/.test(value)) return value;
  throw wrong("run", value, "the slug of a run");
}

function readCount(name: string, value: unknown): number | undefined {
  if (value === undefined) return undefined;
  if (Number.isSafeInteger(value) && Number(value) > 0) return Number(value);
  throw wrong(name, value, "a whole number from 1");
}

function readProbability(value: unknown): number | undefined {
  if (value === undefined) return undefined;
  if (typeof value === "number" && value >= 0 && value <= 1) return value;
  throw wrong("probability", value, "a number from 0 to 1");
}

function given<K extends string, V>(name: K, value: V | undefined) {
  return value === undefined ? {} : ({ [name]: value } as { readonly [P in K]: V });
}

function wrong(name: string, value: unknown, right: string): FaultError {
  return new FaultError(`${name} cannot be ${describeValue(value)}. Give ${right}.`);
}
