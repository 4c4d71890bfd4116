const UNITS: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1_000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
};

/** A duration: milliseconds, or a text such as `"30s"`, `"5m"`, `"1.5h"`. */
export type Duration = number | string;

/**
 * Milliseconds of a duration.
 *
 * @throws {RangeError} It is none, or negative. The message says what would be.
 */
export function durationMs(duration: Duration): number {
  const ms = typeof duration === "number" ? duration : parse(duration);
  if (Number.isFinite(ms) && ms >= 0) return Math.round(ms);
  throw new RangeError(
    `${JSON.stringify(duration)} is no duration. Give milliseconds, or a text such as "30s", "5m", "1.5h".`,
  );
}

function parse(text: string): number {
  const [, amount, unit = "ms"] = /^\s*(\d+(?:\.\d+)?)\s*(ms|s|m|h|d)?\s*$/.exec(text) ?? [];
  return amount === undefined ? Number.NaN : Number(amount) * (UNITS[unit] ?? Number.NaN);
}
