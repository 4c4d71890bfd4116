import type { RunRecord } from "@coreclaw/client";
import { expect, test } from "vitest";
import { isOver, stateWord } from "./run-state.ts";

const run = (status: number, finished_at = 0): RunRecord => ({
  slug: "r",
  scraper_slug: "w",
  scraper_title: "Worker",
  version: "v1.0.0",
  status,
  err_msg: "",
  results: 0,
  usage: "0.0000",
  traffic: 0,
  started_at: 1,
  finished_at,
  duration: 0,
  origin: "api",
});

test("a run is over once it has succeeded or failed", () => {
  expect([1, 2, 3, 4].map((status) => isOver(run(status), 1))).toEqual([false, false, true, true]);
});

test("an aborted run is over when it names its end, or when nothing comes for long", () => {
  expect(isOver(run(5), 1)).toBe(false);
  expect(isOver(run(5, 1_767_225_600), 1)).toBe(true);
  expect(isOver(run(5), 20)).toBe(true);
});

test("a state that nobody knows is shown as a number, and waited for", () => {
  expect(stateWord(run(9))).toBe("State 9");
  expect(isOver(run(9), 100)).toBe(false);
});
