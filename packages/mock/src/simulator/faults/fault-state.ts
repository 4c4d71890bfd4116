import { FaultError } from "./fault.ts";
import { FILES } from "./fault-places.ts";
import type { FaultWish } from "./fault-wish.ts";
import { isProfileName } from "./profiles.ts";
import type { FaultRule } from "./rule.ts";

/** A rule that is in force, by the name it was given. */
export interface NamedRule extends FaultRule {
  readonly id: string;
}

/**
 * What of a world goes wrong, as plain data. How often a rule was looked at is part of it, so that a
 * world that is put back goes on with the same chances.
 */
export interface FaultState {
  /** Every chance follows from it and from how often a rule was looked at for an operation. */
  readonly seed: string;
  readonly rules: readonly NamedRule[];
  /** How many rules were ever added. */
  readonly added: number;
  readonly counts: RuleCounts;
}

/** By the names of rules. */
export type RuleCounts = Readonly<Record<string, RuleCount>>;

export interface RuleCount {
  /** How often the rule has made something happen. */
  readonly fired: number;
  /** How often it was looked at, by operation. */
  readonly seen: Readonly<Record<string, number>>;
}

export function noFaults(seed: string): FaultState {
  return { seed, rules: [], added: 0, counts: {} };
}

const NEVER: RuleCount = { fired: 0, seen: {} };

/** More could not be read any more, and would cost every request. */
export const MOST_RULES = 100;

/** For worlds to come: leaves room for what a key adds, and for what is added later. */
export const MOST_OF_ALL = MOST_RULES / 2;

/** With the rules of a wish added; those of a profile are named after it. @throws {FaultError} */
export function withRules(
  state: FaultState,
  wish: FaultWish,
  rules: readonly FaultRule[],
): FaultState {
  const { rules: old, added } = state;
  requireRoom(old.length + rules.length);
  const prefix = typeof wish === "string" && isProfileName(wish) ? `${wish}-` : "rule-";
  const named = rules.map((rule, index) => ({ ...rule, id: `${prefix}${added + index + 1}` }));
  return { ...state, rules: [...old, ...named], added: added + rules.length };
}

/** @throws {FaultError} So many rules are too many. */
export function requireRoom(count: number, most = MOST_RULES): void {
  if (count <= most) return;
  throw new FaultError(`More than ${most} rules would be in force: take some away first.`);
}

/** Without the rule of that name, or without any. */
export function withoutRules(state: FaultState, id?: string): FaultState {
  const rules = id === undefined ? [] : state.rules.filter((rule) => rule.id !== id);
  const left = new Set(rules.map((rule) => rule.id));
  const counts = Object.entries(state.counts).filter(([name]) => left.has(name));
  return { ...state, rules, counts: Object.fromEntries(counts) };
}

const DOWNLOAD = "download-";
const MOST_DOWNLOADS = 20;

/** With a broken download for a run, once; the oldest of too many are forgotten. */
export function withDownload(state: FaultState, fault: string, run: string): FaultState {
  const rule = { id: DOWNLOAD + run, fault, run, operations: [FILES], times: 1 };
  const others = withoutRules(state, rule.id);
  const waiting = others.rules.filter(({ id }) => isDownload(id));
  const kept = waiting.length < MOST_DOWNLOADS ? others : withoutRules(others, waiting[0]?.id);
  return { ...kept, rules: [...kept.rules, rule] };
}

/** Whether a rule is one of those that hold for one download. */
export function isDownload(id: string): boolean {
  return id.startsWith(DOWNLOAD);
}

export function countOf({ counts }: Pick<FaultState, "counts">, id: string): RuleCount {
  return Object.hasOwn(counts, id) ? (counts[id] ?? NEVER) : NEVER;
}
