import { expect, test } from "vitest";
import { functionName, isIdentifier, typeName } from "./names.ts";

test.each([
  ["RunRecord", "RunRecord"],
  ["repository-rule", "RepositoryRule"],
  ["repository_rule", "Repository_rule"],
  ["a.b c/d", "ABCD"],
  ["404", "T404"],
  ["_private", "T_private"],
  ["名前", "T"],
  ["", "T"],
  ["Promise", "PromiseModel"],
  ["error-kind", "ErrorKindModel"],
  ["constructor", "Constructor"],
  ["__proto__", "T__proto__"],
  ["x; evil()", "XEvil"],
  ["a".repeat(10_000), `A${"a".repeat(119)}`],
])("the schema %j is the type %s", (text, expected) => {
  expect(typeName(text)).toBe(expected);
});

test.each([
  ["getRun", "getRun"],
  ["GetRun", "getRun"],
  ["repos/get-content", "reposGetContent"],
  ["get /opening-hours", "getOpeningHours"],
  ["delete", "deleteOperation"],
  ["then", "thenOperation"],
  ["operations", "operationsOperation"],
  ["contract", "contractOperation"],
  ["constructor", "constructor"],
  ["__proto__", "op__proto__"],
  ["404", "op404"],
  ["🦆", "op"],
  ["a;b", "aB"],
])("the operation %j is the function %s", (text, expected) => {
  expect(functionName(text)).toBe(expected);
});

test("an identifier is made of plain letters, and not too long", () => {
  expect(["a", "_a", "$a", "a1"].filter(isIdentifier)).toEqual(["a", "_a", "$a", "a1"]);
  expect(["", "1a", "a-b", "é", "a\n", "a".repeat(121)].filter(isIdentifier)).toEqual([]);
});
