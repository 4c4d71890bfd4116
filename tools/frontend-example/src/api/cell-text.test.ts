import { expect, test } from "vitest";
import { cellText, columnsOf } from "./cell-text.ts";

test("whatever a row holds becomes text", () => {
  const row = { a: 1.5, b: false, c: ["x"], d: { e: 1 }, f: null };
  expect(Object.keys(row).map((key) => cellText(row, key))).toEqual([
    "1.5",
    "false",
    '["x"]',
    '{"e":1}',
    "",
  ]);
});

test("a column that the row does not have is empty, whatever objects inherit", () => {
  expect(cellText({}, "constructor")).toBe("");
});

test("a very long text is cut", () => {
  expect(cellText({ a: "x".repeat(1_000) }, "a")).toHaveLength(301);
});

test("rows without named columns show their members, but not their identity", () => {
  const list = [{ town: "Ghent", __coreclaw_data_id__: "9d" }, { rating: 4 }];
  expect(columnsOf({ count: 2, headers: [], list }).map(({ key }) => key)).toEqual([
    "town",
    "rating",
  ]);
});
