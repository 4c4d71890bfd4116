import { expect, test } from "vitest";
import { decimal, units } from "./money.ts";

test.each([
  [0, "0.0000"],
  [217, "0.0217"],
  [1_000_000, "100.0000"],
  [-5, "-0.0005"],
])("%i ten-thousandths are %s dollars", (amount, text) => {
  expect(decimal(amount)).toBe(text);
});

test("what floats add to a product does not cost a unit", () => {
  expect(units(3 * 0.0035)).toBe(105);
  expect(units(0.1 + 0.2)).toBe(3_000);
});
