import { durationMs } from "../clock/duration.ts";
import { argumentOf, type Fault } from "./fault.ts";

/** What goes wrong with the callbacks of a run, decided when it starts: plain data. */
export interface CallbackFault {
  /** Which of them never arrive. */
  readonly lost?: "all" | "running" | "ended";
  /** Milliseconds of the world's time by which they come later. */
  readonly lateMs?: number;
  readonly isTwice?: boolean;
  readonly isSwapped?: boolean;
  /** One comes before the start is answered. */
  readonly isEarly?: boolean;
}

/** What the faults mean together; undefined where none is about callbacks. */
export function callbackFaultOf(faults: readonly Fault[]): CallbackFault | undefined {
  const parts = faults.map(partOf).filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : Object.assign({}, ...parts);
}

function partOf(fault: Fault): CallbackFault | undefined {
  const argument = argumentOf(fault);
  switch (fault.name) {
    case "callback-lost":
      return { lost: argument === "running" || argument === "ended" ? argument : "all" };
    case "callback-late":
      return { lateMs: durationMs(argument) };
    case "callback-twice":
      return { isTwice: true };
    case "callback-swapped":
      return { isSwapped: true };
    case "callback-early":
      return { isEarly: true };
    default:
      return undefined;
  }
}
