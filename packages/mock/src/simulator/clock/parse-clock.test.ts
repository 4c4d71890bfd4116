import { expect, test } from "vitest";
import { parseClock } from "./parse-clock.ts";

test.each([
  ["real", "real"],
  ["manual", "manual"],
  ["x60", { scale: 60 }],
  ["x0.5", { scale: 0.5 }],
  ["poll:1000", { poll: 1_000 }],
  [{ scale: 60 }, { scale: 60 }],
  [{ poll: 250 }, { poll: 250 }],
])("%j is a clock", (written, clock) => {
  expect(parseClock(written)).toEqual(clock);
});

test.each([
  "fast",
  "x",
  "x0",
  "x-1",
  "poll",
  "poll:",
  "poll:0",
  "60x",
  "x1e99",
  "",
  7,
  null,
  [],
  {},
  { scale: 0 },
  { scale: "60" },
  { scale: 1, poll: 1 },
  { speed: 2 },
])("%j is none", (written) => {
  expect(parseClock(written)).toBeUndefined();
});
