import { expect, test } from "vitest";
import { randomFor } from "../random.ts";
import { RUN_SCENARIOS } from "../scenarios/run-scenarios.ts";
import { findWorker } from "./catalogue.ts";
import { SIMULATED_WORKERS } from "./simulated-workers.ts";

test("each scenario of a run has a Worker that makes it happen", () => {
  expect(SIMULATED_WORKERS.map(({ path, scenario }) => [path, scenario])).toEqual(
    Object.keys(RUN_SCENARIOS).map((scenario) => [`sim/${scenario}`, scenario]),
  );
});

test("a start needs no input", () => {
  const required = SIMULATED_WORKERS.flatMap((worker) => worker.descriptor.properties).filter(
    (property) => property.required === true,
  );

  expect(required).toEqual([]);
});

test("the codes never change, whatever scenario is added", () => {
  expect(findWorker("sim/succeeds")?.slug).toBe("01KJCSF7ATJKRMJMFH5J72VC1J");
  expect(findWorker("sim/million-rows")?.slug).toBe("01KJAFBF7959ZZXQS24YG15MKH");
});

test("a run yields ten rows, a million or none, or as many as it is asked for", () => {
  const count = (path: string, part: Record<string, unknown> = {}) =>
    findWorker(path)?.countRows(part, randomFor("count"));

  expect(count("sim/succeeds")).toBe(10);
  expect(count("sim/empty")).toBe(0);
  expect(count("sim/million-rows")).toBe(1_000_000);
  expect(count("sim/succeeds", { rows: 250 })).toBe(250);
  expect(count("sim/million-rows", { rows: 2_000_000 })).toBe(1_000_000);
});

test("the rows count from one", () => {
  const worker = findWorker("sim/million-rows");
  const row = (index: number) => worker?.row({ note: "hello" }, index, randomFor("row"));

  expect(row(0)).toEqual({ number: 1, colour: "red", even: false, note: "hello" });
  expect(row(999_999)).toEqual({ number: 1_000_000, colour: "green", even: true, note: "hello" });
});

test("nothing but its scenario ends a run: neither caps nor hours nor a million rows", () => {
  for (const { system, price } of SIMULATED_WORKERS) {
    expect(system).toMatchObject({ max_total_charge: 0, max_total_traffic: 0 });
    expect(system.execute_limit_time_seconds).toBe(24 * 60 * 60);
    expect(price.start + price.row * 1_000_000).toBeLessThan(11);
  }
});
