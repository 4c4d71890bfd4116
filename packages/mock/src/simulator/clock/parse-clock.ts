import { isRecord } from "../../document/document.ts";
import type { ClockSetting } from "./clock.ts";

/** What to say to somebody who wrote something else. */
export const CLOCK_FORMS =
  "real, manual, x60 (a minute in a second) or poll:1000 (ms for each read)";

/**
 * A clock as texts and JSON spell it: `"real"`, `"manual"`, `"x60"`, `"poll:1000"`, `{ scale: 60 }`,
 * `{ poll: 1000 }`. Undefined for anything else.
 */
export function parseClock(value: unknown): ClockSetting | undefined {
  if (value === "real" || value === "manual") return value;
  if (typeof value === "string") return parseText(value);
  const [entry, another] = isRecord(value) ? Object.entries(value) : [];
  return another === undefined && entry !== undefined ? settingOf(...entry) : undefined;
}

/**
 * A clock as `parseClock` reads it.
 *
 * @throws {RangeError} It is none; the message says what would be.
 */
export function requireClock(value: unknown): ClockSetting {
  const clock = parseClock(value);
  if (clock !== undefined) return clock;
  const shown = JSON.stringify(value) ?? String(value);
  throw new RangeError(`The clock cannot be ${shown.slice(0, 80)}. Use ${CLOCK_FORMS}.`);
}

function parseText(text: string): ClockSetting | undefined {
  const [, name = "", amount] = /^(x|poll:)(\d{1,9}(?:\.\d{1,6})?)$/.exec(text) ?? [];
  return settingOf(
    name === "x" ? "scale" : "poll",
    amount === undefined ? undefined : Number(amount),
  );
}

function settingOf(name: string, amount: unknown): ClockSetting | undefined {
  if (typeof amount !== "number" || !(amount > 0 && amount <= 1e9)) return undefined;
  if (name === "scale") return { scale: amount };
  return name === "poll" ? { poll: amount } : undefined;
}
