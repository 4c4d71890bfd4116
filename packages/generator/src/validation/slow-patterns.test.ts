import { expect, test } from "vitest";
import { slowPatterns } from "./slow-patterns.ts";

test.each(["^(a+)+$", "^https://(a+)+$", "^(ab|ba|abab)*$", "(.*)*x"])(
  "%s takes too long on a text that is made for it",
  (pattern) => {
    expect([...slowPatterns([pattern], 100)]).toEqual([pattern]);
  },
);

test("patterns that people write take no time", () => {
  const patterns = [
    "^[A-Z]{2}$",
    "^\\d+$",
    "^[0-9a-f]{64}$",
    "^([a-z0-9]+-)*[a-z0-9]+$",
    "^\\s+|\\s+$",
    "^[^@]+@[^@]+$",
  ];

  expect([...slowPatterns(patterns)]).toEqual([]);
});

test("after five slow patterns all others that repeat something count as slow", () => {
  const slow = Array.from({ length: 5 }, (_, index) => `^(a+)+${index}$`);

  expect([...slowPatterns([...slow, "^b+$", "^b$"], 50)]).toEqual([...slow, "^b+$"]);
});
