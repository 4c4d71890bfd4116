import { isRecord } from "../../document/document.ts";
import { findWorker } from "../catalogue/catalogue.ts";
import { MOST_RULES } from "../faults/fault-state.ts";
import { readRule } from "../faults/rule.ts";
import type { Run } from "../run/run.ts";
import { momentOf } from "../run/timeline.ts";
import { isRunScenario } from "../scenarios/run-scenarios.ts";
import { type Account, PLANS, type WorldState } from "./state.ts";

/**
 * What is wrong with a state that came from outside: the name of the member that no world can have
 * so. Undefined when the world would live.
 */
export function unsoundMember(state: WorldState): string | undefined {
  const { clock, account, forgotten, runs, deliveries } = state;
  if (!/^[\w-]{1,64}$/.test(state.id)) return "id";
  if (!isMoment(state.createdAt)) return "createdAt";
  if (!isClock(clock)) return "clock";
  if (!isAccount(account)) return "account";
  if (!isScenario(state.scenario) || !isScenario(state.keyScenario)) return "scenario";
  if (!isCount(state.started)) return "started";
  if (!isRecord(forgotten) || !isCount(forgotten.charge) || !isCount(forgotten.traffic)) {
    return "forgotten";
  }
  if (!isFaultState(state.faults)) return "faults";
  const run = [...runs.values()].findIndex((one) => !isRun(one));
  if (run >= 0) return `runs[${run}]`;
  const delivery = [...deliveries.values()].findIndex((one) => !isDelivery(one));
  return delivery >= 0 ? `deliveries[${delivery}]` : undefined;
}

/** The end of the year 9999, in Unix milliseconds: what comes later is no date that people write. */
export const LAST_TIME = 253_402_300_799_000;

function isTime(value: unknown): value is number {
  return isAmount(value) && value <= LAST_TIME;
}

/** A time in whole milliseconds, as all are but the clock's own. */
function isMoment(value: unknown): value is number {
  return isTime(value) && isCount(value);
}

function isCount(value: unknown): boolean {
  return isAmount(value) && Number.isSafeInteger(value);
}

function isAmount(value: unknown): value is number {
  return typeof value === "number" && value >= 0 && Number.isFinite(value);
}

function isPositive(value: unknown): boolean {
  return isAmount(value) && value > 0;
}

function isClock(clock: Record<string, unknown>): boolean {
  if (!isTime(clock["virtual"])) return false;
  if (clock["mode"] === "manual") return true;
  if (clock["mode"] === "poll") return isPositive(clock["stepMs"]);
  return clock["mode"] === "flowing" && isPositive(clock["factor"]) && isTime(clock["real"]);
}

function isAccount(account: Partial<Account>): boolean {
  const { plan, granted, trafficGranted, trafficExpiresAt } = account;
  const { requestsPerSecond: rate, refused } = account;
  const codes: readonly unknown[] = [undefined, 10001, 10002, 20001, 20002];
  return (
    Object.hasOwn(PLANS, String(plan)) &&
    [granted, trafficGranted, trafficExpiresAt].every(isCount) &&
    (rate === undefined || isPositive(rate)) &&
    codes.includes(refused)
  );
}

function isFaultState(value: unknown): boolean {
  if (value === undefined) return true;
  if (!isRecord(value) || typeof value["seed"] !== "string" || !isCount(value["added"]))
    return false;
  const { rules, counts } = value;
  if (!Array.isArray(rules) || rules.length > MOST_RULES || !isRecord(counts)) return false;
  return rules.every(isNamedRule) && Object.values(counts).every(isRuleCount);
}

/** The rule is read as one from outside would be. */
function isNamedRule(value: unknown): boolean {
  if (!isRecord(value) || typeof value["id"] !== "string") return false;
  const { id: _, ...rule } = value;
  try {
    readRule(rule);
    return true;
  } catch {
    return false;
  }
}

function isRuleCount(value: unknown): boolean {
  if (!isRecord(value) || !isCount(value["fired"]) || !isRecord(value["seen"])) return false;
  return Object.values(value["seen"]).every(isCount);
}

function isCallbackFault(value: unknown): boolean {
  if (value === undefined) return true;
  if (!isRecord(value)) return false;
  const { lost = "all", lateMs = 0, ...flags } = value;
  const isKnown = lost === "all" || lost === "running" || lost === "ended";
  return (
    isKnown && isMoment(lateMs) && Object.values(flags).every((flag) => typeof flag === "boolean")
  );
}

function isScenario(value: unknown): boolean {
  return value === undefined || (typeof value === "string" && isRunScenario(value));
}

/** The run is tried: a plan and a moment come out of it, or it is none. */
function isRun(value: unknown): value is Run {
  if (!isRecord(value) || !isScenario(value["scenario"])) return false;
  const { slug, worker, system, custom, acceptedAt } = value;
  const texts = [slug, worker, value["version"], value["scenario"]];
  if (!texts.every((text) => typeof text === "string")) return false;
  if (findWorker(String(worker)) === undefined || !isRecord(system) || !isRecord(custom))
    return false;
  const { forced, abortedAt, origin, callbackUrl } = value;
  if (!isMoment(acceptedAt)) return false;
  if (abortedAt !== undefined && !(isMoment(abortedAt) && abortedAt >= acceptedAt)) return false;
  if (forced !== undefined && !isForcedEnd(forced, acceptedAt)) return false;
  if (callbackUrl !== undefined && typeof callbackUrl !== "string") return false;
  if (!isCallbackFault(value["callbackFault"])) return false;
  if (typeof origin !== "string" || typeof system["region"] !== "string") return false;
  const { cpus, memory, limitSeconds, maxCharge, maxTraffic } = system;
  const figures = [cpus, memory, limitSeconds, maxCharge, maxTraffic, value["budget"]];
  if (![...figures, value["trafficBudget"]].every(isAmount)) return false;
  try {
    const { rows, charge } = momentOf(value as unknown as Run, acceptedAt + 1_000, "aborted");
    return isAmount(rows) && isAmount(charge);
  } catch {
    return false;
  }
}

function isForcedEnd(value: unknown, acceptedAt: number): boolean {
  if (!isRecord(value)) return false;
  const { at, status, message } = value;
  const isEnd = (status === 3 || status === 4) && typeof message === "string";
  return isEnd && isMoment(at) && at >= acceptedAt;
}

function isDelivery(value: unknown): boolean {
  if (!isRecord(value) || !Array.isArray(value["attempts"])) return false;
  const { id, run, url, tellsOf } = value;
  if (tellsOf !== undefined && !isMoment(tellsOf)) return false;
  if (!value["attempts"].every((attempt) => isRecord(attempt) && isMoment(attempt["at"])))
    return false;
  return [id, run, url].every((text) => typeof text === "string") && isMoment(value["dueAt"]);
}
