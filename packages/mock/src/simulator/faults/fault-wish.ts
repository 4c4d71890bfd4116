import { nearest } from "../../front/nearest.ts";
import { quote } from "../inputs/describe-value.ts";
import { FaultError } from "./fault.ts";
import { FAULT_NAMES, isFaultName } from "./fault-table.ts";
import { isProfileName, PROFILES } from "./profiles.ts";
import { type FaultRule, readRule } from "./rule.ts";

/** What somebody wants to go wrong: a fault, the name of a profile, or a rule. */
export type FaultWish = string | FaultRule;

/**
 * The rules that a wish stands for.
 *
 * @throws {FaultError} It is none of them.
 */
export function rulesOf(wish: unknown): readonly FaultRule[] {
  if (typeof wish !== "string") return [readRule(wish)];
  if (isProfileName(wish)) return PROFILES[wish].rules;
  const [name = ""] = wish.split(/[:+]/);
  const isFault = isFaultName(name.trim().toLowerCase().replaceAll("_", "-"));
  if (isFault || name.trim() === "") return [readRule({ fault: wish })];
  const hint = nearest(name, [...Object.keys(PROFILES), ...FAULT_NAMES], 3).join(", ");
  throw new FaultError(`There is no fault or profile ${quote(name)}. Nearest: ${hint}.`);
}
