import { expect, test } from "vitest";
import { keepRecent } from "./recent.ts";

test("a value is made once, and again after others have taken its place", () => {
  const made: string[] = [];
  const keys = ["a", "b", "c"].map((name) => ({ name }));
  const [a = { name: "" }, b = a, c = a] = keys;
  const get = keepRecent(2, ({ name }: { name: string }) => {
    made.push(name);
    return name.toUpperCase();
  });

  expect([get(a), get(a), get(b), get(c), get(b), get(a)].join("")).toBe("AABCBA");
  expect(made.join("")).toBe("abca");
});
