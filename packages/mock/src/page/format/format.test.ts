import { describe, expect, test } from "vitest";
import { bytes, counted, cut, dateTime, dollars, duration } from "./format.ts";
import { shownStatus } from "./status.ts";

describe("figures are told for people", () => {
  test.each([
    [dollars(105), "$0.0105"],
    [bytes(0), "0 B"],
    [bytes(2_959_104), "2.96 MB"],
    [bytes(9_997_040_896), "10 GB"],
    [duration(26_400), "26 s"],
    [duration(61_000), "1 min 1 s"],
    [duration(7_260_000), "2 h 1 min"],
    [dateTime(1_767_225_615_000), "2026-01-01 00:00:15"],
    [dateTime(Number.NaN), "–"],
    [counted(1, "row"), "1 row"],
    [counted(1_000_000, "row"), "1,000,000 rows"],
    [cut("abcdef", 3), "abc… (6 characters)"],
  ])("%s", (told, expected) => {
    expect(told).toBe(expected);
  });
});

test("every state has a word and a shape of its own", () => {
  const shown = [1, 2, 3, 4, 5, 9].map((status) => shownStatus(status, true));

  expect(shown.map(({ word }) => word)).toEqual([
    "ready",
    "running",
    "succeeded",
    "failed",
    "aborted",
    "state 9",
  ]);
  expect(new Set(shown.map(({ shape }) => shape)).size).toBe(6);
  expect(shownStatus(5, false).word).toBe("aborting");
});
