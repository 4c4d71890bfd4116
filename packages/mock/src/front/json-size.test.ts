import { expect, test } from "vitest";
import { measureJson } from "./json-size.ts";

test("counts levels and values, and does not look into strings", () => {
  expect(measureJson('{"a":[1,2],"b{[,":"\\"{"}')).toEqual({ depth: 2, values: 5 });
});

test("measures a million levels without recursion", () => {
  expect(measureJson("[".repeat(1_000_000)).depth).toBe(1_000_000);
});
