import { expect, test } from "vitest";
import { jsonLines } from "./json-rows.ts";

const text = (filter: readonly string[], rows: Iterable<Record<string, unknown>>) =>
  [...jsonLines(filter, rows)].join("");

test("an array with one row on each line", () => {
  expect(text([], [{ a: 1 }, { b: "x\ny" }])).toBe('[\n{"a":1},\n{"b":"x\\ny"}\n]\n');
});

test("a run without rows gives an empty array", () => {
  expect(text([], [])).toBe("[]\n");
});

test("without a filter a row keeps all of its members, its identity too", () => {
  const row = { name: "Blue Door", extra: [null], __coreclaw_data_id__: "ab".repeat(32) };

  expect(JSON.parse(text([], [row]))).toEqual([row]);
});

test("a filter keeps the members it names, in its order, and adds none", () => {
  expect(text(["b", "a", "z"], [{ a: { c: 1, b: 2 }, b: 0 }, { c: 3 }])).toBe(
    '[\n{"b":0,"a":{"c":1,"b":2}},\n{}\n]\n',
  );
});

test("names of the prototype are keys like any other", () => {
  const row: Record<string, unknown> = JSON.parse('{"__proto__":1,"a":2}');

  expect(text(["__proto__", "constructor"], [row, {}])).toBe('[\n{"__proto__":1},\n{}\n]\n');
});
