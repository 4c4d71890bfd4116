import { expect, test } from "vitest";
import { slowPattern } from "./slow-patterns.ts";

const evil = "^(a+)+$";
const bait = `${"a".repeat(60)}!`;

test("patterns that are done in time are none", () => {
  const schema = { type: "string", pattern: "^[a-z]+$", examples: ["tea", "coffee"] };

  expect(slowPattern([{ components: { schemas: { Drink: schema } } }])).toBeUndefined();
});

test("a pattern that never ends on an example is found, wherever the two stand", () => {
  const schema = { type: "string", pattern: evil };
  const root = { schemas: { A: { pattern: "^b$" }, B: schema } };
  const other = { example: { names: [bait] } };

  expect(slowPattern([root, other], 50)).toEqual({ node: schema, key: "pattern", text: evil });
});

test("a pattern for names of members is found by the name of a member", () => {
  const patternProperties = { [evil]: { type: "string" } };

  expect(slowPattern([{ patternProperties, examples: [{ [bait]: "x" }] }], 50)).toEqual({
    node: patternProperties,
    key: evil,
    text: evil,
  });
});

test("without examples nothing is run, and what is no pattern is left to others", () => {
  expect(slowPattern([{ pattern: evil }], 50)).toBeUndefined();
  expect(slowPattern([{ pattern: "(", example: bait }], 50)).toBeUndefined();
});
