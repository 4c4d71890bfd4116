import { expect, test } from "vitest";
import { RUN_SCENARIOS } from "../scenarios/run-scenarios.ts";
import { searchWorkers } from "./search-workers.ts";

const paths = (words: string, limit = 100) => searchWorkers(words, limit).map(({ path }) => path);

test("words are found in titles, paths and descriptions, in whatever case", () => {
  expect(paths("MUSEUM OPENING")).toEqual(["openhours/museum-hours"]);
  expect(paths("tallycart")).toEqual(["tallycart/product-prices"]);
  expect(paths("kilometres")).toEqual(["gravel-road/car-ads"]);
});

test("every word must be found, in any order", () => {
  expect(paths("ratings museum")).toEqual(["openhours/museum-hours"]);
  expect(paths("museum kilometres")).toEqual([]);
});

test("the best match comes first: the whole path, then titles, then descriptions", () => {
  expect(paths("openhours/museum-hours")).toEqual(["openhours/museum-hours"]);
  expect(paths("car")).toEqual(["gravel-road/car-ads", "tallycart/product-prices"]);
  expect(paths("museum")).toEqual(["openhours/museum-hours", "openhours/exhibition_calendar"]);
});

test("equal matches keep the order of the catalogue", () => {
  expect(paths("openhours")).toEqual(["openhours/museum-hours", "openhours/exhibition_calendar"]);
});

test("the Workers that make things happen are found by sim", () => {
  const found = paths("sim");

  expect(found.slice(0, 3)).toEqual(["sim/succeeds", "sim/fails", "sim/empty"]);
  expect(found).toEqual(Object.keys(RUN_SCENARIOS).map((scenario) => `sim/${scenario}`));
});

test("the list stops at the limit", () => {
  expect(paths("sim", 2)).toEqual(["sim/succeeds", "sim/fails"]);
});

test("blank words find nothing, and neither do words that no Worker has", () => {
  expect(paths("   ")).toEqual([]);
  expect(paths("zeppelin")).toEqual([]);
});

test("of a very long search only the first words count", () => {
  expect(paths(`${"museum ".repeat(50_000)}zeppelin`)).toEqual(paths("museum"));
});
