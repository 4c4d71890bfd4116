import { expect, test } from "vitest";
import { limitedRows } from "./row-limit.ts";

const limit = { name: "max_results", otherwise: 50 };

test("a part has as many rows as there are to find, and no more than its input asks for", () => {
  expect(limitedRows({ max_results: 20 }, limit, 30)).toBe(20);
  expect(limitedRows({ max_results: 40 }, limit, 30)).toBe(30);
  expect(limitedRows({ max_results: "7" }, limit, 30)).toBe(7);
  expect(limitedRows({ max_results: 2.9 }, limit, 30)).toBe(2);
});

test("what is no number counts as not given", () => {
  expect(limitedRows({}, limit, 300)).toBe(50);
  expect(limitedRows({ max_results: null }, limit, 300)).toBe(50);
  expect(limitedRows({ max_results: " " }, limit, 300)).toBe(50);
  expect(limitedRows({ max_results: "many" }, limit, 300)).toBe(50);
});

test("there are never fewer rows than none", () => {
  expect(limitedRows({ max_results: -5 }, limit, 30)).toBe(0);
});
