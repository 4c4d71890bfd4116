import { expect, test } from "vitest";
import { checkCustom } from "../inputs/check-custom.ts";
import { findWorker } from "./catalogue.ts";
import { findTask, TASKS } from "./tasks.ts";

test("an account has four tasks and more of its own, and cannot start that of another one", () => {
  expect(TASKS.filter((task) => task.owner === "self").length).toBeGreaterThanOrEqual(4);
  expect(TASKS.filter((task) => task.owner === "other").length).toBeGreaterThanOrEqual(1);
});

test("a task is found by its exact slug alone", () => {
  expect(findTask("01KVD9XJF037MDFKEVC0S17YW5")?.title).toBe("Museums of two towns, every morning");
  expect(findTask("01kvd9xjf037mdfkevc0s17yw5")).toBeUndefined();
  expect(findTask("toString")).toBeUndefined();
});

test("no slug comes twice, and each has the shape of a ULID", () => {
  expect(new Set(TASKS.map((task) => task.slug)).size).toBe(TASKS.length);
  for (const { slug } of TASKS) expect(slug).toMatch(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/);
});

test.each(TASKS)(
  "the task $title runs a Worker of the catalogue with an input that fits",
  (task) => {
    const worker = findWorker(task.worker);

    expect(worker?.slug).toBe(task.worker);
    if (task.version !== undefined) expect(worker?.versions).toContain(task.version);
    expect(checkCustom(worker?.descriptor ?? { properties: [] }, task.custom)).toMatchObject({
      problemCount: 0,
      warningCount: 0,
    });
  },
);
