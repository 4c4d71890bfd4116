import type { Answer } from "../../front/answer.ts";
import { ascii } from "../../front/ascii.ts";
import type { Transmission } from "../../front/transmission.ts";
import { ENGINE_HEADER } from "../core/responder.ts";
import type { DrawnFault } from "../faults/draw-rules.ts";
import { argumentOf, entryOf, type Fault, writeFault } from "../faults/fault.ts";
import { randomFor } from "../random.ts";
import { withFaultyBody } from "./faulty-body.ts";
import { withFaultyEnvelope } from "./faulty-envelope.ts";
import { faultyHeaders } from "./faulty-headers.ts";
import { TRANSMISSION_FAULTS } from "./transmission-faults.ts";

/** Names the faults that an answer has suffered; with `; off-contract` where one is not the contract's. */
export const FAULT_HEADER = "x-mock-fault";

/** The answer after all that went wrong with it. `now` is the real time in Unix milliseconds. */
export function damageAnswer(answer: Answer, drawn: readonly DrawnFault[], now: number): Answer {
  const changed = drawn.reduce((one, { fault }) => withFault(one, fault, now), answer);
  const travelling = changed.with({ transmission: transmissionOf(drawn) });
  return travelling.withHeaders(markOf(drawn.map(({ fault }) => fault)));
}

function withFault(answer: Answer, fault: Fault, now: number): Answer {
  if (fault.name === "retry-after" && !isRefusal(answer)) return answer;
  const changed = withFaultyEnvelope(withFaultyBody(answer, fault), fault);
  return changed.withHeaders(faultyHeaders(fault, now));
}

function isRefusal({ status, said }: Answer): boolean {
  return status >= 400 || (said?.code !== undefined && said.code !== 0);
}

/** How it travels: the last fault that says something counts. Undefined where none does. */
export function transmissionOf(drawn: readonly DrawnFault[]): Transmission | undefined {
  const parts = drawn.flatMap(({ fault, chance }) => {
    const travel = TRANSMISSION_FAULTS[fault.name];
    return travel === undefined ? [] : [travel(argumentOf(fault), randomFor(chance, "amount"))];
  });
  return parts.length === 0 ? undefined : Object.assign({}, ...parts);
}

/** The header that says what was done. */
export function markOf(faults: readonly Fault[]): Readonly<Record<string, string>> {
  const isOff = faults.some((fault) => !entryOf(fault).onContract);
  const names = ascii(faults.map(writeFault).join(", "));
  const mark = isOff ? `${names}; off-contract` : names;
  return { [ENGINE_HEADER]: "simulator", [FAULT_HEADER]: mark };
}
