import { expect, test } from "vitest";
import { randomFor } from "./random.ts";

test("the same keys give the same numbers, whatever was asked before", () => {
  const first = randomFor("seed", "row", 7).hex(32);
  randomFor("seed", "row", 8).hex(32);

  expect(randomFor("seed", "row", 7).hex(32)).toBe(first);
});

test("keys are told apart by their kind and by their ends", () => {
  const draw = (...keys: (string | number)[]) => randomFor(...keys).hex(32);

  expect(new Set([draw("a", "b"), draw("ab"), draw("a", "b", ""), draw(1), draw("1")]).size).toBe(
    5,
  );
});

test("200,000 rows have 200,000 identities", () => {
  const ids = Array.from({ length: 200_000 }, (_, row) => randomFor("run", "row", row).hex(16));

  expect(new Set(ids).size).toBe(200_000);
});

test("whole numbers cover their range, both ends included", () => {
  const drawn = Array.from({ length: 500 }, (_, index) => randomFor(index).int(3, 5));

  expect(new Set(drawn)).toEqual(new Set([3, 4, 5]));
  expect(randomFor("one").int(4, 4)).toBe(4);
});

test("every item of a list is picked some time", () => {
  const drawn = Array.from({ length: 500 }, (_, index) => randomFor(index).pick(["a", "b", "c"]));

  expect(new Set(drawn)).toEqual(new Set(["a", "b", "c"]));
});
