import { expect, test } from "vitest";
import { jsonFlaw } from "./json-flaw.ts";

const nested = (levels: number): unknown => JSON.parse("[".repeat(levels) + "]".repeat(levels));

test.each([
  ["1001 levels", nested(1001)],
  ["a hundred thousand levels", nested(100_000)],
  ["a deep member behind a large number", { a: 2 ** 60, b: [null, { c: nested(998) }] }],
])("%s are too deep", (_, value) => {
  expect(jsonFlaw(value)).toBe("too_deep");
});

test.each([
  2 ** 53,
  -(2 ** 53),
  Number.POSITIVE_INFINITY,
  [null, "a", { a: [1, { b: 2 ** 60 }] }, 1],
])("%j may have been rounded", (value) => {
  expect(jsonFlaw(value)).toBe("large_number");
});

test.each([
  ["1000 levels", nested(1000)],
  ["the largest safe number", 2 ** 53 - 1],
  ["a fraction", 0.1],
  ["digits and brackets in a text", "9007199254740993 [[[["],
  ["null", null],
  ["a bit of all", [null, true, {}, { a: [1, "b"] }]],
])("nothing is wrong with %s", (_, value) => {
  expect(jsonFlaw(value)).toBeUndefined();
});
