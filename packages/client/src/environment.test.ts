import { expect, test } from "vitest";
import { readEnvironment } from "./environment.ts";

test.each([
  ["set", { CORECLAW_API_KEY: "a" }, "a"],
  ["empty", { CORECLAW_API_KEY: "" }, undefined],
  ["not set", {}, undefined],
  ["only on a polluted prototype", Object.create({ CORECLAW_API_KEY: "evil" }), undefined],
])("a variable that is %s", (_, variables, expected) => {
  expect(readEnvironment("CORECLAW_API_KEY", () => variables)).toBe(expected);
});

test("an environment that does not exist, or may not be read, has no variables", () => {
  const refused = () => {
    throw new Error("requires env access");
  };
  expect(readEnvironment("CORECLAW_API_KEY", refused)).toBeUndefined();
});
