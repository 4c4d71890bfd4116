import { expect, test } from "vitest";
import { jsLiteral } from "./js-literal.ts";

test("a value is written like code", () => {
  const value = { run_slug: "01K", "a-b": [1, true, null], none: [], empty: {} };

  expect(jsLiteral(value)).toBe(`{
  run_slug: "01K",
  "a-b": [
    1,
    true,
    null,
  ],
  none: [],
  empty: {},
}`);
});

test("a member named __proto__ sets no prototype", () => {
  const value = JSON.parse('{"__proto__":{"admin":true}}');

  expect(jsLiteral(value)).toContain('["__proto__"]: {');
});

test("what ends a text, or shows it in another order than it has, is escaped", () => {
  expect(jsLiteral('"); evil(); ("')).toBe('"\\"); evil(); (\\""');
  expect(jsLiteral("a\u202eb\u2028c\u009bd\ud800")).toBe('"a\\u202eb\\u2028c\\u009bd\\ud800"');
});
