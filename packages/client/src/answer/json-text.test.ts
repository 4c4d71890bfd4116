import { expect, test } from "vitest";
import { escapeControls, quoteLargeNumbers } from "./json-text.ts";

test.each([
  ["a tab and a line end in a string", '{"a":"x\ty\n"}', '{"a":"x\\u0009y\\u000a"}'],
  ["NUL in the name of a member", '{"\u0000a":1}', '{"\\u0000a":1}'],
  ["one behind an escaped quote", '["\\"\u0001"]', '["\\"\\u0001"]'],
  ["one behind an escaped backslash", '["\\\\"\t,"\t"]', '["\\\\"\t,"\\u0009"]'],
])("%s is escaped", (_, json, expected) => {
  expect(escapeControls(json)).toBe(expected);
});

test.each([
  ["white space between values", '{\r\n\t"a": [\n1]}'],
  ["NUL between digits", "1\u00002"],
  ["an escape", '"\\u0000\\n"'],
  ["a backslash that a control character follows", '"\\\t"'],
])("%s stays as it is", (_, json) => {
  expect(escapeControls(json)).toBe(json);
});

test.each([
  ["9007199254740993", '"9007199254740993"'],
  ["-9007199254740993", '"-9007199254740993"'],
  ['{"a":[100064823456789012,1]}', '{"a":["100064823456789012",1]}'],
  ["1e400", '"1e400"'],
  ["[-1.5E+999 ]", '["-1.5E+999" ]'],
])("of %s no digit is lost", (json, expected) => {
  expect(quoteLargeNumbers(json)).toBe(expected);
});

test.each([
  "9007199254740991",
  "-0",
  "0.12345678901234567890",
  "1e21",
  "1e-400",
  '"id 9007199254740993"',
  '"\\"9007199254740993"',
  '["\\\\",9007199254740991,"1e400"]',
])("%s stays as it is", (json) => {
  expect(quoteLargeNumbers(json)).toBe(json);
});
