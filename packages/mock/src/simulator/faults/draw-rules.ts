import { randomFor } from "../random.ts";
import { type Fault, parseFaults } from "./fault.ts";
import {
  countOf,
  type FaultState,
  type NamedRule,
  type RuleCount,
  type RuleCounts,
} from "./fault-state.ts";

/** A fault that happens now, and the rule that says so. */
export interface DrawnFault {
  /** Undefined where the request itself asks for it. */
  readonly rule: string | undefined;
  readonly fault: Fault;
  /** What its own chances follow from. */
  readonly chance: string;
}

/** Where a request goes, as rules see it. */
export interface Occasion {
  /** The id of the operation, or `files`. */
  readonly place: string;
  /** The run that it is about. */
  readonly run: string | undefined;
}

/** What came of looking at all rules. */
export interface Draw {
  readonly faults: readonly DrawnFault[];
  /** The counts after it. */
  readonly counts: RuleCounts;
  /** Whether a rule was looked at. */
  readonly isCounted: boolean;
}

/** Looks at the rules for one request; `canHappen` says whether a fault has a meaning there. */
export function drawRules(
  state: FaultState,
  occasion: Occasion,
  canHappen: (fault: Fault) => boolean,
): Draw {
  const seen = state.rules.filter((rule) => concerns(rule, occasion, canHappen));
  const hits = new Set(seen.filter((rule) => says(state, rule, occasion)));
  const faults = [...hits].flatMap((rule) => {
    const chance = chanceOf(state, rule, occasion);
    const happening = faultsOf(rule).filter(canHappen);
    return happening.map((fault) => ({ rule: rule.id, fault, chance }));
  });
  const counts = seen.map((rule): [string, RuleCount] => {
    const { fired, seen: looks } = countOf(state, rule.id);
    const counter = counterOf(rule, occasion);
    const count = { ...looks, [counter]: (looks[counter] ?? 0) + 1 };
    return [rule.id, { fired: fired + (hits.has(rule) ? 1 : 0), seen: count }];
  });
  return {
    faults,
    counts: { ...state.counts, ...Object.fromEntries(counts) },
    isCounted: seen.length > 0,
  };
}

/** The counts without those that said yes, and of whose faults none could happen. */
export function uncounted(
  { counts }: Pick<FaultState, "counts">,
  rules: readonly string[],
): RuleCounts {
  const mended = rules.map((id): [string, RuleCount] => {
    const { fired, seen } = countOf({ counts }, id);
    return [id, { fired: Math.max(0, fired - 1), seen }];
  });
  return { ...counts, ...Object.fromEntries(mended) };
}

function concerns(
  rule: NamedRule,
  { place, run }: Occasion,
  canHappen: (fault: Fault) => boolean,
): boolean {
  if (rule.operations !== undefined && !rule.operations.includes(place)) return false;
  if (rule.run !== undefined && rule.run !== run) return false;
  return faultsOf(rule).some(canHappen);
}

function says(state: FaultState, rule: NamedRule, occasion: Occasion): boolean {
  const { fired, seen } = countOf(state, rule.id);
  const index = (seen[counterOf(rule, occasion)] ?? 0) + 1;
  if (rule.times !== undefined && fired >= rule.times) return false;
  if (rule.nth !== undefined && index !== rule.nth) return false;
  if (rule.every !== undefined && index % rule.every !== 0) return false;
  if (rule.probability === undefined) return true;
  return randomFor(chanceOf(state, rule, occasion)).chance(rule.probability);
}

/** Depends on nothing but the seed, the rule and how often this operation was called: not on what came between. */
function chanceOf(state: FaultState, rule: NamedRule, occasion: Occasion): string {
  const counter = counterOf(rule, occasion);
  const looks = (countOf(state, rule.id).seen[counter] ?? 0) + 1;
  return `${state.seed} fault ${rule.id} ${counter} ${looks}`;
}

/** Looks are counted by operation; those at a run that flaps by run, or one would hide the other's turns. */
function counterOf(rule: NamedRule, { place, run }: Occasion): string {
  const flaps = run !== undefined && faultsOf(rule).some(({ name }) => name === "flap");
  return flaps ? `${place} ${run}` : place;
}

/** Rules stay the same objects as long as they are in force: each is parsed once, not at every request. */
const parsed = new WeakMap<NamedRule, readonly Fault[]>();

function faultsOf(rule: NamedRule): readonly Fault[] {
  const faults = parsed.get(rule) ?? parseFaults(rule.fault);
  parsed.set(rule, faults);
  return faults;
}
