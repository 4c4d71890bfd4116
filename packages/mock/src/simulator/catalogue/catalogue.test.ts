import { expect, test } from "vitest";
import { checkCustom } from "../inputs/check-custom.ts";
import { defaultInput } from "../inputs/default-input.ts";
import { splitInput } from "../inputs/split-input.ts";
import { randomFor } from "../random.ts";
import { CATALOGUE, findWorker } from "./catalogue.ts";

const BELIEVABLE = CATALOGUE.filter((worker) => worker.scenario === undefined);

test("there are more than a dozen believable Workers, by as many owners", () => {
  const owners = new Set(BELIEVABLE.map((worker) => worker.path.split("/")[0]));

  expect(BELIEVABLE.length).toBeGreaterThanOrEqual(14);
  expect(owners.size).toBe(BELIEVABLE.length - 1); // openhours has two
});

test("a Worker is found by its code and by its path, and by nothing else", () => {
  const museums = findWorker("01KJPSRZA0G823E7NTZ0AGFCXT");

  expect(museums?.title).toBe("Museum opening hours");
  expect(findWorker("openhours/museum-hours")).toBe(museums);
  expect(findWorker("OpenHours/museum-hours")).toBeUndefined();
  expect(findWorker("openhours~museum-hours")).toBeUndefined();
  expect(findWorker(" openhours/museum-hours")).toBeUndefined();
  expect(findWorker("")).toBeUndefined();
  expect(findWorker("__proto__")).toBeUndefined();
});

test("codes have the shape of ULIDs, paths that of owner/name, and none comes twice", () => {
  for (const { slug, path } of CATALOGUE) {
    expect(slug).toMatch(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/);
    expect(path).toMatch(/^[a-z0-9-]+\/[a-z0-9_-]+$/);
  }
  const slugs = CATALOGUE.flatMap(({ slug, path }) => [slug, path]);
  expect(new Set(slugs).size).toBe(2 * CATALOGUE.length);
});

test.each(CATALOGUE)("$path says about itself what the API tells", (worker) => {
  expect(worker.title).not.toBe("");
  expect(worker.description).not.toBe("");
  expect(worker.readme).toMatch(/^# .+\n\n/);
  for (const version of worker.versions) expect(version).toMatch(/^v\d+\.\d+\.\d+(-[a-z.0-9]+)?$/);
  expect(new Set(worker.versions).size).toBe(worker.versions.length);
  expect(new Set(worker.columns.map((column) => column.key)).size).toBe(worker.columns.length);
});

test.each(CATALOGUE)("$path has cores and memory that go together, and prices", (worker) => {
  const { cpus, memory } = worker.system;

  expect(memory).toBe(cpus * 4096);
  expect(worker.price.row).toBeGreaterThan(0);
  expect(worker.price.rowBytes).toBeGreaterThan(0);
  expect(
    Math.min(worker.pace.queueMs, worker.pace.firstRowMs, worker.pace.perRowMs),
  ).toBeGreaterThan(0);
});

test.each(CATALOGUE)("the form of $path accepts what it starts with", (worker) => {
  const check = checkCustom(worker.descriptor, defaultInput(worker.descriptor));

  expect(check.problems).toEqual([]);
  expect(check.warnings).toEqual([]);
});

test.each(BELIEVABLE)(
  "the form of $path yields 5 to 60 rows with what it starts with",
  (worker) => {
    const split = splitInput(worker.descriptor, defaultInput(worker.descriptor));

    const parts = "parts" in split ? split.parts : [];
    for (const seed of [1, 2, 3, 4, 5]) {
      const counts = parts.map((part, index) => worker.countRows(part, randomFor(seed, index)));
      const rows = counts.reduce((sum, count) => sum + count, 0);
      expect(rows).toBeGreaterThanOrEqual(5);
      expect(rows).toBeLessThanOrEqual(60);
    }
  },
);
