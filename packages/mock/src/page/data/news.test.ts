import { expect, test } from "vitest";
import { newsOf } from "./news.ts";
import { FIRST_STATE } from "./state.ts";
import { readRun } from "./views.ts";

const run = (slug: string, status: number, rows = 0, final = status > 2) =>
  readRun({ slug, moment: { status, rows, final } });
const seeing = (...runs: ReturnType<typeof run>[]) => ({ ...FIRST_STATE, runs });

test("a run that got on is told of", () => {
  expect(newsOf(seeing(run("01A", 2)), seeing(run("01A", 3, 1)))).toBe(
    "Run 01A: succeeded, with 1 row.",
  );
});

test("the end of an abort is told of, though the state keeps its number", () => {
  expect(newsOf(seeing(run("01A", 5, 2, false)), seeing(run("01A", 5, 2)))).toBe(
    "Run 01A: aborted, with 2 rows.",
  );
});

test("of many, one is named", () => {
  expect(newsOf(seeing(run("01A", 1)), seeing(run("01B", 1), run("01A", 2)))).toBe(
    "Run 01A: running, with 0 rows. 1 other run changed too.",
  );
});

test("neither the first look nor more rows are news", () => {
  expect(newsOf(seeing(), seeing(run("01A", 2)))).toBeUndefined();
  expect(newsOf(seeing(run("01A", 2, 1)), seeing(run("01A", 2, 5)))).toBeUndefined();
});
