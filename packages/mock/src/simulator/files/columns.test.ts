import { expect, test } from "vitest";
import { csvColumns } from "./columns.ts";

const HEADERS = ["name", "rating", "address/street"];

test("without a filter the columns are the headers, in their order", () => {
  expect(csvColumns(HEADERS, [])).toEqual(["name", "rating", "address/street"]);
});

test("a filter chooses and orders them", () => {
  expect(csvColumns(HEADERS, ["address/street", "name"])).toEqual(["address/street", "name"]);
});

test("a key that is no header, or named twice, adds no column", () => {
  expect(csvColumns(HEADERS, ["rating", "price", "rating", ""])).toEqual(["rating"]);
});

test("the identity of a row is no column, under neither of its names, even when asked for", () => {
  const headers = ["__coreclaw_data_id__", "name", "__cafe_data_id__"];

  expect(csvColumns(headers, [])).toEqual(["name"]);
  expect(csvColumns(headers, ["__coreclaw_data_id__", "name"])).toEqual(["name"]);
});
