import type { Answer } from "../../front/answer.ts";
import { ascii } from "../../front/ascii.ts";
import type { Transmission } from "../../front/transmission.ts";
import { ENGINE_HEADER } from "../core/responder.ts";
import type { DrawnFault } from "../faults/draw-rules.ts";
import { argumentOf, entryOf, type Fault, writeFault } from "../faults/fault.ts";
import { randomFor } from "../random.ts";
import { withFaultyBody } from "./faulty-body.ts";
import { readableCode, withFaultyEnvelope } from "./faulty-envelope.ts";
import { faultyHeaders } from "./faulty-headers.ts";
import { TRANSMISSION_FAULTS } from "./transmission-faults.ts";

/** Names the faults that an answer has suffered; with `; off-contract` where one is not the contract's. */
export const FAULT_HEADER = "x-mock-fault";

/**
 * The answer after all that goes wrong with it: first what it says, then its bytes, then its headers
 * and how it travels. `now` is the real time in Unix milliseconds.
 */
export function damageAnswer(answer: Answer, drawn: readonly DrawnFault[], now: number): Answer {
  const faults = drawn.map(({ fault }) => fault);
  const said = faults.reduce(withFaultyEnvelope, answer);
  const bytes = faults.reduce(withFaultyBody, said);
  const headers = faults.map((fault) => faultyHeaders(fault, now));
  const damaged = bytes.withHeaders(Object.assign({}, ...headers, markOf(faults)));
  const isOff = faults.some((fault) => !entryOf(fault).onContract);
  const whole = damaged.with({ transmission: transmissionBy(drawn) });
  return isOff ? whole.about({ offContract: true, code: readableCode(whole.body) }) : whole;
}

/** How an answer travels by these faults. Undefined where none says anything. */
export function transmissionBy(drawn: readonly DrawnFault[]): Transmission | undefined {
  const parts = drawn.flatMap(({ fault, chance }) => {
    const travel = TRANSMISSION_FAULTS[fault.name];
    return travel === undefined ? [] : [travel(argumentOf(fault), randomFor(chance, "amount"))];
  });
  return parts.length === 0 ? undefined : Object.assign({}, ...parts);
}

/** The headers that say what was done. */
export function markOf(faults: readonly Fault[]): Readonly<Record<string, string>> {
  const isOff = faults.some((fault) => !entryOf(fault).onContract);
  const names = ascii(faults.map(writeFault).join(", "));
  const mark = isOff ? `${names}; off-contract` : names;
  return { [ENGINE_HEADER]: "simulator", [FAULT_HEADER]: mark };
}
