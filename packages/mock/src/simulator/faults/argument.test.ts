import fc from "fast-check";
import { expect, test } from "vitest";
import { randomFor } from "../random.ts";
import { delayOf, shiftOf } from "./argument.ts";

test("a delay is a time, or lies between two", () => {
  expect(delayOf("1.5s", randomFor("any"))).toBe(1_500);
  fc.assert(
    fc.property(fc.string(), (seed) => {
      const ms = delayOf("1s..3s", randomFor(seed));
      expect(ms >= 1_000 && ms <= 3_000).toBe(true);
    }),
  );
});

test("a delay that is only about so long has that median, a long tail, and an end", () => {
  const delays = Array.from({ length: 2_001 }, (_, at) => delayOf("~100ms", randomFor(at)));
  const sorted = delays.sort((a, b) => a - b);

  expect(Math.abs((sorted[1_000] ?? 0) - 100)).toBeLessThan(10);
  expect(sorted.at(-1)).toBeGreaterThan(500);
  expect(delayOf("~1h", randomFor("any"))).toBeLessThanOrEqual(3_600_000);
});

test("a shift may go back", () => {
  expect([shiftOf("90s"), shiftOf("-1h")]).toEqual([90_000, -3_600_000]);
});
