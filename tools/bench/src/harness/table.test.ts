import { expect, test } from "vitest";
import { type Table, textTable } from "./table.ts";

const table: Table = {
  title: "10 connections",
  columns: [
    { key: "rate", label: "req/s", ratio: true },
    { key: "p99", label: "p99 ms", digits: 2 },
    { key: "checks", label: "checks" },
  ],
  rows: [
    { name: "prism", cells: { rate: [1_000, 1_200, 800], p99: [20.123], checks: "key, body" } },
    { name: "ours", cells: { rate: [9_000, 9_600, 8_000], p99: [2], checks: "key" } },
    { name: "new", cells: {} },
  ],
  baseline: "prism",
};

test("a table shows medians, and ratios to its baseline", () => {
  expect(textTable(table).split("\n")).toEqual([
    "10 connections  req/s   ratio  p99 ms  checks",
    "------------------------------------------------",
    "prism            1000  x 1.00   20.12  key, body",
    "ours             9000  x 9.00    2.00  key",
    "new                 -       -       -  -",
  ]);
});

test("without a baseline there are no ratios", () => {
  const { baseline: _, ...alone } = table;

  expect(textTable(alone)).not.toContain("ratio");
});

test("a table whose baseline was not measured says so cell by cell", () => {
  const rows = table.rows.filter(({ name }) => name !== "prism");

  expect(textTable({ ...table, rows }).split("\n")[2]).toBe(
    "ours             9000      -    2.00  key",
  );
});
