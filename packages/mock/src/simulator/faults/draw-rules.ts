import { randomFor } from "../random.ts";
import { type Fault, parseFaults } from "./fault.ts";
import { countOf, type FaultState, type NamedRule, type RuleCount } from "./fault-state.ts";

/** A fault that happens now, and the rule that says so. */
export interface DrawnFault {
  /** Undefined where the request itself asks for it. */
  readonly rule: string | undefined;
  readonly fault: Fault;
  /** Chances of this one happening. */
  readonly chance: string;
}

/** Where a request goes, as rules see it. */
export interface Occasion {
  /** The id of the operation, or `files`. */
  readonly place: string;
  /** The run that it is about. */
  readonly run: string | undefined;
}

/** What came of looking at all rules: the rules that were, and those that say yes. */
export interface Draw {
  readonly place: string;
  readonly seen: readonly string[];
  readonly fired: readonly string[];
}

/** Looks at the rules for one request; `canHappen` says whether a fault has a meaning there. */
export function drawRules(
  state: FaultState,
  { place, run }: Occasion,
  canHappen: (fault: Fault) => boolean,
): Draw & { readonly faults: readonly DrawnFault[] } {
  const seen = state.rules.filter((rule) => concerns(rule, place, run, canHappen));
  const hits = seen.filter((rule) => says(state, rule, place));
  const faults = hits.flatMap((rule) => {
    const chance = chanceOf(state, rule, place);
    const happening = parseFaults(rule.fault).filter(canHappen);
    return happening.map((fault) => ({ rule: rule.id, fault, chance }));
  });
  return { place, seen: seen.map(({ id }) => id), fired: hits.map(({ id }) => id), faults };
}

/** The state after a draw. */
export function afterDraw(state: FaultState, { place, seen, fired }: Draw): FaultState {
  const counts = seen.map((id): [string, RuleCount] => {
    const count = countOf(state, id);
    const times = (count.seen[place] ?? 0) + 1;
    const hit = fired.includes(id) ? 1 : 0;
    return [id, { fired: count.fired + hit, seen: { ...count.seen, [place]: times } }];
  });
  return { ...state, counts: { ...state.counts, ...Object.fromEntries(counts) } };
}

function concerns(
  rule: NamedRule,
  place: string,
  run: string | undefined,
  canHappen: (fault: Fault) => boolean,
): boolean {
  if (rule.operations !== undefined && !rule.operations.includes(place)) return false;
  if (rule.run !== undefined && rule.run !== run) return false;
  return parseFaults(rule.fault).some(canHappen);
}

function says(state: FaultState, rule: NamedRule, place: string): boolean {
  const { fired, seen } = countOf(state, rule.id);
  const index = (seen[place] ?? 0) + 1;
  if (rule.times !== undefined && fired >= rule.times) return false;
  if (rule.nth !== undefined && index !== rule.nth) return false;
  if (rule.every !== undefined && index % rule.every !== 0) return false;
  if (rule.probability === undefined) return true;
  return randomFor(chanceOf(state, rule, place)).chance(rule.probability);
}

/** Depends on nothing but the seed, the rule and how often this operation was called: not on what came between. */
function chanceOf(state: FaultState, { id }: NamedRule, place: string): string {
  return `${state.seed} fault ${id} ${place} ${(countOf(state, id).seen[place] ?? 0) + 1}`;
}
