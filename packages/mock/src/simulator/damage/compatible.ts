import { argumentOf, type Fault } from "../faults/fault.ts";
import { isRequestScenario } from "../scenarios/request-scenarios.ts";
import { changesBody } from "./faulty-body.ts";
import { changesEnvelope } from "./faulty-envelope.ts";
import { isStranger } from "./stranger-answer.ts";
import { TRANSMISSION_FAULTS } from "./transmission-faults.ts";

type Holding = { readonly fault: Fault };

/**
 * Those of the faults that can happen to one answer. What ends a connection earlier leaves nothing
 * for what would come later; of two that exclude each other the first of the list happens.
 */
export function compatible<T extends Holding>(drawn: readonly T[]): readonly T[] {
  const isDropped = drawn.some(({ fault }) => fault.name === "drop-request");
  if (isDropped) return firstOf(drawn.filter(({ fault }) => SURVIVES_A_DROP.has(fault.name)));
  const ending = earliestEnd(drawn);
  const carriesOut = ending !== undefined && endRank(ending.fault) === 0;
  const stranger = carriesOut ? undefined : drawn.find(({ fault }) => isStranger(fault));
  const refusal = drawn.find(({ fault }) => isRequestScenario(fault.name));
  const left = drawn.filter((one) => {
    const { fault } = one;
    if (endRank(fault) !== undefined) return one === ending;
    if (isStranger(fault)) return one === stranger;
    if (isRequestScenario(fault.name)) return one === refusal && stranger === undefined;
    // A page of somebody else's has no envelope to spoil, and its bytes are its own.
    return stranger === undefined || !(changesBody(fault) || changesEnvelope(fault));
  });
  return firstOf(left);
}

const SURVIVES_A_DROP: ReadonlySet<string> = new Set(["drop-request", "delay"]);

/** Each fault once. */
function firstOf<T extends Holding>(drawn: readonly T[]): readonly T[] {
  return drawn.filter((one) => drawn.find(({ fault }) => fault.name === one.fault.name) === one);
}

function earliestEnd<T extends Holding>(drawn: readonly T[]): T | undefined {
  const ending = drawn.filter(({ fault }) => endRank(fault) !== undefined);
  return ending.reduce<T | undefined>((first, one) => {
    if (first === undefined) return one;
    return (endRank(one.fault) ?? 0) < (endRank(first.fault) ?? 0) ? one : first;
  }, undefined);
}

const ENDS = ["start", "headers", "body", "after"] as const;

/** How early a fault ends the connection, from 0; undefined where it does not. */
function endRank(fault: Fault): number | undefined {
  const { end } = TRANSMISSION_FAULTS[fault.name]?.(argumentOf(fault), NO_CHANCE) ?? {};
  return end && ENDS.indexOf(end.at);
}

/** Where a connection ends does not depend on chance. */
const NO_CHANCE = {
  next: () => 0,
  int: (min: number) => min,
  pick: <T>([first]: readonly [T, ...T[]]) => first,
  chance: () => false,
  hex: () => "",
};
