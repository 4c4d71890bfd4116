import { isRecord } from "../../document/document.ts";
import { MockError } from "../../front/mock-error.ts";
import type { Admission } from "../core/create-core.ts";
import { type DrawnFault, drawRules, type Occasion } from "../faults/draw-rules.ts";
import { type Fault, FaultError, parseFaults, writeFault } from "../faults/fault.ts";
import type { World } from "../world/world.ts";
import { canHappen } from "./can-happen.ts";

/**
 * What a request itself wants to go wrong.
 *
 * @throws {MockError} 400 it names no fault, or names one wrongly.
 */
export function preferredFaults(preferred: string | null | undefined): readonly DrawnFault[] {
  if (preferred === undefined || preferred === null) return [];
  return parsed(preferred).map((fault) => {
    return { rule: undefined, fault, chance: `asked for ${writeFault(fault)}` };
  });
}

/** What the rules of a world let go wrong this time; that they were asked is written down. */
export function faultsByRules(world: World, occasion: Occasion): readonly DrawnFault[] {
  const { faults } = world.state;
  if (faults === undefined || faults.rules.length === 0) return [];
  const can = (fault: Fault) => canHappen(fault, occasion.place);
  const { faults: drawn, ...draw } = drawRules(faults, occasion, can);
  if (draw.seen.length > 0) world.commit({ type: "fault-drawn", draw });
  return drawn;
}

/** The run that a request names. */
export function runOf({ body: { content } }: Pick<Admission, "body">): string | undefined {
  const slug = isRecord(content) ? content["run_slug"] : undefined;
  return typeof slug === "string" ? slug : undefined;
}

function parsed(text: string): readonly Fault[] {
  try {
    return parseFaults(text);
  } catch (error) {
    if (error instanceof FaultError) throw new MockError(400, "unknown-fault", error.message);
    throw error;
  }
}
