import { shiftOf } from "../faults/argument.ts";
import { argumentOf, type Fault } from "../faults/fault.ts";

/** Bytes: more than clients take. */
const HUGE_HEADER = 64 * 1024;
const LATER_MS = 3_000;

/** Headers that a fault sets; `now` is the real time in Unix milliseconds. */
export function faultyHeaders(fault: Fault, now: number): Readonly<Record<string, string>> {
  const argument = argumentOf(fault);
  switch (fault.name) {
    case "retry-after":
      return { "retry-after": argument === "date" ? httpDate(now + LATER_MS) : argument };
    case "skewed-date":
      return { date: httpDate(now + shiftOf(argument)) };
    case "wrong-type":
      return { "content-type": argument };
    case "huge-header":
      return { "x-mock-padding": "x".repeat(HUGE_HEADER) };
    default:
      return {};
  }
}

/** RFC 9110, 5.6.7. */
function httpDate(ms: number): string {
  return new Date(ms).toUTCString();
}
