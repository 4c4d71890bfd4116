import { expect, test } from "vitest";
import { changeClock, createClock, MANUAL_START, moveClock, now, realDelay } from "./clock.ts";

test("real time flows as it is", () => {
  const clock = createClock("real", 5_000);

  expect(now(clock, 5_000)).toBe(5_000);
  expect(now(clock, 6_500)).toBe(6_500);
});

test("scaled time flows faster: a minute in a second", () => {
  const clock = createClock({ scale: 60 }, 5_000);

  expect(now(clock, 6_000)).toBe(65_000);
  expect(realDelay(clock, 65_000, 5_000)).toBe(1_000);
});

test("manual time begins on a fixed day and stands still", () => {
  const clock = createClock("manual", 5_000);

  expect(now(clock, 9_999_999)).toBe(MANUAL_START);
  expect(new Date(MANUAL_START).toISOString()).toBe("2026-01-01T00:00:00.000Z");
  expect(realDelay(clock, MANUAL_START + 1, 5_000)).toBeUndefined();
});

test("time moves forward, never back", () => {
  const clock = moveClock(createClock("manual", 0), MANUAL_START + 100, 0);

  expect(now(clock, 0)).toBe(MANUAL_START + 100);
  expect(now(moveClock(clock, MANUAL_START, 0), 0)).toBe(MANUAL_START + 100);
});

test("flowing time goes on from where it was moved to", () => {
  const clock = moveClock(createClock("real", 1_000), 60_000, 2_000);

  expect(now(clock, 2_500)).toBe(60_500);
});

test("steps and ends between two milliseconds are kept, and whole ones are told", () => {
  const half = moveClock(createClock({ poll: 0.5 }, 0), MANUAL_START + 0.5, 0);

  expect(now(half, 0)).toBe(MANUAL_START);
  expect(now(moveClock(half, half.virtual + 0.5, 0), 0)).toBe(MANUAL_START + 1);
});

test("another way for time to pass begins at the same moment", () => {
  const flowing = createClock({ scale: 10 }, 1_000);
  const frozen = changeClock(flowing, "manual", 2_000);

  expect(now(frozen, 9_000)).toBe(11_000);
  expect(now(changeClock(frozen, "real", 9_000), 9_100)).toBe(11_100);
});

test("a real clock that is set back does not take the world's time with it", () => {
  expect(now(createClock("real", 5_000), 4_000)).toBe(5_000);
});
