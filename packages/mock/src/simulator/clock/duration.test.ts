import { expect, test } from "vitest";
import { durationMs } from "./duration.ts";

test.each([
  [250, 250],
  ["250", 250],
  ["250ms", 250],
  ["30s", 30_000],
  ["1.5h", 5_400_000],
  ["2 m", 120_000],
  ["1d", 86_400_000],
  [0, 0],
])("%j is %i ms", (duration, ms) => {
  expect(durationMs(duration)).toBe(ms);
});

test.each(["", "soon", "-5s", "5 weeks", "1e3", -1, Number.NaN, Number.POSITIVE_INFINITY])(
  "%j is refused with an example",
  (duration) => {
    expect(() => durationMs(duration)).toThrow(/is no duration. Give .*"30s"/);
  },
);
