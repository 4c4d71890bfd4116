import { expect, test } from "vitest";
import type { ResultRow } from "../../generated/models.ts";
import { defaultInput } from "../inputs/default-input.ts";
import { splitInput } from "../inputs/split-input.ts";
import { randomFor } from "../random.ts";
import { CATALOGUE, findWorker } from "./catalogue.ts";
import type { CustomInput, Worker } from "./worker.ts";

const BELIEVABLE = CATALOGUE.filter((worker) => worker.scenario === undefined);
const HOSTS = /^(?:[\w-]+\.)*(?:example\.(?:com|org|net)|test)$/;

function partsOf(worker: Worker, custom: CustomInput): readonly CustomInput[] {
  const split = splitInput(worker.descriptor, custom);
  return "parts" in split ? split.parts : [];
}

function rowsOf(worker: Worker, part: CustomInput, count: number, seed = 1): ResultRow[] {
  return Array.from({ length: count }, (_, index) =>
    worker.row(part, index, randomFor(seed, index)),
  );
}

/** 300 rows of the first part that the form of a Worker starts with. */
function sampleOf(worker: Worker): ResultRow[] {
  return rowsOf(worker, partsOf(worker, defaultInput(worker.descriptor))[0] ?? {}, 300);
}

test.each(CATALOGUE)("a row of $path is the same whenever it is asked for", (worker) => {
  expect(sampleOf(worker)).toEqual(sampleOf(worker));
});

test.each(CATALOGUE)("the rows of $path differ from each other", (worker) => {
  const rows = sampleOf(worker).map((row) => JSON.stringify(row));

  expect(new Set(rows).size).toBe(rows.length);
});

test.each(BELIEVABLE)("the rows of $path differ from run to run", (worker) => {
  const part = partsOf(worker, defaultInput(worker.descriptor))[0] ?? {};

  expect(rowsOf(worker, part, 20, 1)).not.toEqual(rowsOf(worker, part, 20, 2));
});

test.each(BELIEVABLE)("the rows of $path fill every column, though not in each row", (worker) => {
  const rows = sampleOf(worker);

  for (const { key } of worker.columns)
    expect(rows.some((row) => Object.hasOwn(row, key))).toBe(true);
  expect(rows.some((row) => worker.columns.some(({ key }) => !Object.hasOwn(row, key)))).toBe(true);
});

test.each(CATALOGUE)("the rows of $path are plain JSON", (worker) => {
  const rows = sampleOf(worker);

  expect(JSON.parse(JSON.stringify(rows))).toEqual(rows);
  for (const row of rows) {
    for (const key of Object.keys(row)) expect(key).not.toMatch(/^__/);
  }
});

test.each(CATALOGUE)("the texts of $path look like no formula and name no real host", (worker) => {
  const texts = textsIn([sampleOf(worker), worker.descriptor, worker.readme, worker.description]);

  for (const text of texts) {
    expect(text).not.toMatch(/^[=+\-@\t\r]/);
    for (const [, host] of text.matchAll(/https?:\/\/([\w.-]+)/g)) expect(host).toMatch(HOSTS);
  }
});

test("together the rows hold what readers of scraped data must survive", () => {
  const rows = BELIEVABLE.flatMap(sampleOf);
  const texts = textsIn(rows);
  const formats = new Map(
    BELIEVABLE.flatMap(({ path, columns }) =>
      columns.map(({ key, format }) => [`${path} ${key}`, format]),
    ),
  );
  const numbersAsText = BELIEVABLE.flatMap((worker) =>
    sampleOf(worker).flatMap((row) =>
      Object.entries(row).filter(
        ([key, value]) =>
          ["number", "integer"].includes(formats.get(`${worker.path} ${key}`) ?? "") &&
          typeof value === "string",
      ),
    ),
  );

  expect(texts.some((text) => text.includes(","))).toBe(true);
  expect(texts.some((text) => text.includes('"'))).toBe(true);
  expect(texts.some((text) => text.includes("\n"))).toBe(true);
  expect(texts.some((text) => text.length > 200)).toBe(true);
  expect(texts.some((text) => /\p{Script=Hangul}/u.test(text))).toBe(true);
  expect(texts.some((text) => /\p{Emoji_Presentation}/u.test(text))).toBe(true);
  expect(rows.some((row) => Object.hasOwn(row, "photos/0/url"))).toBe(true);
  expect(numbersAsText.length).toBeGreaterThan(0);
});

test.each([
  ["openhours/museum-hours", { places: ["Quimper"] }],
  [
    "openhours/museum-hours",
    { places: ["Aarhus"], pages: [{ page: "https://quimper.test/Quimper" }] },
  ],
  ["openhours/exhibition_calendar", { towns: [{ town: "Quimper" }] }],
  ["blue-compass/map-places", { keywords: ["Quimper"] }],
  ["blue-compass/map-places", { keywords: [{ keyword: "tea" }], near: "Quimper" }],
  ["tallycart/product-prices", { product_urls: [{ url: "https://shop.test/Quimper" }] }],
  ["tallycart/product-prices", { search_words: ["Quimper"] }],
  ["workbench-lane/job-ads", { query: "Quimper" }],
  ["lantern-inns/hotel-rates", { stays: [{ town: "Quimper", arrival: "2026-09-04" }] }],
  ["paper-kites/flight-offers", { routes: [{ from: "Quimper", to: "BRU" }] }],
  ["quiet-press/news-articles", { emner: "Quimper" }],
  ["garden-wall/public-profiles", { handles: ["Quimper"] }],
  ["pocket-shelf/app-reviews", { app_ids: ["Quimper"] }],
  ["slate-roofs/property-listings", { town: "Quimper" }],
  ["copper-ladle/recipe-pages", { start_urls: ["https://recipes.test/Quimper"] }],
  ["ninth-bell/court-notices", { court: "Quimper" }],
  ["gravel-road/car-ads", { makes: ["Quimper"] }],
  ["open-ledger/public-tenders", { searches: [{ words: "Quimper" }] }],
  ["wind-sock/weather-stations", { stations: ["Quimper"] }],
  ["third-floor/library-catalogues", { queries: ["Quimper"] }],
])("the rows of %s are about their input: %j", (path, custom) => {
  const worker = findWorker(path);
  const parts = worker === undefined ? [] : partsOf(worker, custom);
  const rows = parts.flatMap((part) => (worker === undefined ? [] : rowsOf(worker, part, 5)));

  expect(rows).toHaveLength(5);
  for (const row of rows) expect(JSON.stringify(row)).toContain("Quimper");
});

test.each(CATALOGUE)("$path makes rows of any input, and never fewer than none", (worker) => {
  const hostile: CustomInput[] = [
    {},
    { ...Object.fromEntries(worker.descriptor.properties.map(({ name }) => [name, null])) },
    { ...Object.fromEntries(worker.descriptor.properties.map(({ name }) => [name, [[[]]]])) },
    { ...Object.fromEntries(worker.descriptor.properties.map(({ name }) => [name, { a: {} }])) },
    { ...Object.fromEntries(worker.descriptor.properties.map(({ name }) => [name, -1e300])) },
    {
      ...Object.fromEntries(
        worker.descriptor.properties.map(({ name }) => [name, "x".repeat(9_999)]),
      ),
    },
  ];

  for (const part of hostile) {
    const count = worker.countRows(part, randomFor("count"));
    expect(Number.isInteger(count) && count >= 0).toBe(true);
    expect(JSON.stringify(worker.row(part, 999_999, randomFor("row"))).length).toBeLessThan(2_500);
  }
});

test.each(BELIEVABLE)(
  "$path stops at the limit of its input, given as number or text",
  (worker) => {
    const limit = worker.descriptor.properties.find((property) =>
      /^(?:max_results|max_exhibitions|antal|readings)$/.test(property.name),
    );
    const name = limit?.name ?? "";

    expect(worker.countRows({ [name]: 3 }, randomFor(1))).toBe(3);
    expect(worker.countRows({ [name]: "3" }, randomFor(1))).toBe(3);
    expect(worker.countRows({ [name]: 0 }, randomFor(1))).toBe(0);
  },
);

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
