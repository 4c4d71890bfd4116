import { describe, expect, test } from "vitest";
import { hasPlainNumbers, isPlain, squeezed } from "./json-text.ts";

test("only the white space between tokens goes", () => {
  expect(squeezed('{\n\t"a b": [1.0, "\\" c"],\r\n  "d\\\\" : 1e400 }')).toBe(
    '{"a b":[1.0,"\\" c"],"d\\\\":1e400}',
  );
});

describe("a text that its value does not give back", () => {
  test.each(['{"a":1.0}', '{"a":1,"a":1}', '"\\u0041"', "12345678901234567890"])("%s", (json) => {
    expect(isPlain(json)).toBe(false);
  });
});

test("one that it does give back", () => {
  expect(isPlain('{ "a": [1.5, "b c", null] }')).toBe(true);
});

describe("a number that JavaScript has no number for", () => {
  test.each(['{"a":9007199254740993}', "[1e400]", `[${"9".repeat(400)}]`])("%s", (json) => {
    expect(hasPlainNumbers(json)).toBe(false);
  });
});

test("what looks like one within a string is none", () => {
  expect(hasPlainNumbers('{"9007199254740993":"\\"1e400","b":[-1.50,2e3]}')).toBe(true);
});
