import { expect, test } from "vitest";
import { median, pairedRatio } from "./statistics.ts";

test("the median is the sample in the middle, in whatever order they came", () => {
  expect(median([30, 1, 2])).toBe(2);
  expect(median([9, 100, 10])).toBe(10);
});

test("the median of an even number of samples lies between the two in the middle", () => {
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([7])).toBe(7);
  expect(median([])).toBeUndefined();
});

test("taking the median does not reorder the samples", () => {
  const samples = [3, 1, 2];

  median(samples);

  expect(samples).toEqual([3, 1, 2]);
});

test("a ratio compares the samples of the same round, so a slow round does not count twice", () => {
  const fast = [1_000, 100, 1_000];
  const slow = [500, 50, 490];

  expect(pairedRatio(fast, slow)).toBe(2);
});

test("there is no ratio to a baseline that was not measured, or measured nothing", () => {
  expect(pairedRatio([1, 2], [])).toBeUndefined();
  expect(pairedRatio([1], [0])).toBeUndefined();
});
