import { expect, test } from "vitest";
import { hyphenated, uniqueName } from "./unique-name.ts";

test("each pair of words comes once before one comes again with a number", () => {
  const names = Array.from({ length: 12 }, (_, index) =>
    uniqueName(["Old", "New"], ["Mill", "Hall", "Yard"], "Aarhus", index),
  );

  expect(new Set(names.slice(0, 6)).size).toBe(6);
  expect(names.slice(6)).toEqual(names.slice(0, 6).map((name) => `${name} 2`));
});

test("towns begin with different names", () => {
  const begins = ["Aarhus", "Ghent", "Odense", "Bruges", "Vejle"].map((town) =>
    uniqueName(["Old", "New", "Blue", "Tall"], ["Mill", "Hall", "Yard"], town, 0),
  );

  expect(new Set(begins).size).toBeGreaterThan(2);
});

test("a name becomes a part of an address", () => {
  expect(hyphenated("Hall of Looms & Thread 2")).toBe("hall-of-looms-thread-2");
  expect(hyphenated("Späte Gärten")).toBe("sp-te-g-rten");
});
