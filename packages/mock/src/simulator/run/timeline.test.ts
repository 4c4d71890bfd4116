import { describe, expect, test } from "vitest";
import { exampleRun, STARTED } from "../../../test/support/example-run.ts";
import { planOf } from "./plan.ts";
import type { Run } from "./run.ts";
import { ABORT_MS, endsAt, momentOf } from "./timeline.ts";

const at = (run: Run, seconds: number) => momentOf(run, STARTED + seconds * 1_000, "aborted");
const finalOf = (run: Run) => momentOf(run, endsAt(run), "aborted");

test("a run gets ready, runs, and succeeds with all of its rows", () => {
  const run = exampleRun();

  expect(at(run, 0)).toMatchObject({ status: 1, rows: 0, charge: 0, final: false });
  expect(at(run, 20)).toMatchObject({ status: 2, final: false });
  expect(finalOf(run)).toMatchObject({ status: 3, rows: 10, errorMessage: "", final: true });
});

test("rows, cost and traffic grow, and stand still after the end", () => {
  const run = exampleRun();
  const moments = Array.from({ length: 200 }, (_, second) => at(run, second));

  for (const [index, moment] of moments.entries()) {
    const before = moments[index - 1] ?? moment;
    expect(moment.rows).toBeGreaterThanOrEqual(before.rows);
    expect(moment.charge).toBeGreaterThanOrEqual(before.charge);
    expect(moment.traffic).toBeGreaterThanOrEqual(before.traffic);
  }
  expect(at(run, 10_000)).toEqual(finalOf(run));
});

describe("an abort", () => {
  const abortedAt = STARTED + 20_000;
  const run = exampleRun({ abortedAt });
  const later = (ms: number, status5: "aborted" | "aborting") =>
    momentOf(run, abortedAt + ms, status5);

  test("puts the run into state 5, and stops its rows and its cost", () => {
    const before = momentOf(exampleRun(), abortedAt, "aborted");

    expect(later(0, "aborted")).toMatchObject({ status: 5, rows: before.rows, final: false });
    expect(later(60_000, "aborted").charge).toBe(before.charge);
  });

  test("ends two seconds later, in state 5 or, in the other reading, as failed", () => {
    expect(later(ABORT_MS - 1, "aborting")).toMatchObject({ status: 5, final: false });
    expect(later(ABORT_MS, "aborted")).toMatchObject({ status: 5, final: true });
    expect(later(ABORT_MS, "aborting")).toMatchObject({
      status: 4,
      errorMessage: "Run was aborted",
      final: true,
    });
  });

  test("before the run began costs nothing", () => {
    const early = exampleRun({ abortedAt: STARTED + 1 });

    expect(finalOf(early)).toMatchObject({ status: 5, rows: 0, charge: 0, traffic: 0 });
  });

  test.each([0, 1])("%i ms after the end changes nothing", (ms) => {
    const late = exampleRun({ abortedAt: endsAt(exampleRun()) + ms });

    expect(finalOf(late)).toEqual(finalOf(exampleRun()));
  });
});

describe("limits", () => {
  const limited = (limits: Partial<Run["system"]>) =>
    exampleRun({ system: { ...exampleRun().system, ...limits } });

  test("a run that exceeds its time fails", () => {
    const run = limited({ limitSeconds: 30 });

    expect(endsAt(run)).toBe(planOf(run).runningAt + 30_000);
    expect(finalOf(run)).toMatchObject({ status: 4 });
    expect(finalOf(run).errorMessage).toBe("Run exceeded its time limit of 30 seconds");
  });

  test("a run that reaches its largest charge stops in good order, and never costs more", () => {
    const run = limited({ maxCharge: 0.01 });

    expect(finalOf(run)).toMatchObject({ status: 3, charge: 100 });
    expect(finalOf(run).rows).toBeLessThan(10);
  });

  test("a largest charge below the smallest coin stops the run before it costs anything", () => {
    expect(finalOf(limited({ maxCharge: 0.000_01 }))).toMatchObject({
      status: 3,
      rows: 0,
      charge: 0,
    });
  });

  test("a run that reaches its largest traffic stops in good order", () => {
    const run = limited({ maxTraffic: 2 });

    expect(finalOf(run)).toMatchObject({ status: 3 });
    expect(finalOf(run).rows).toBeLessThan(10);
  });

  test("a run that uses up the balance fails, and never costs more than there was", () => {
    const run = exampleRun({ budget: 50 });

    expect(finalOf(run)).toMatchObject({ status: 4, errorMessage: "Balance is not enough" });
    expect(finalOf(run).charge).toBeLessThanOrEqual(50);
  });
});

describe("scenarios", () => {
  test.each([
    ["fails", 4, 5, "Script run failed"],
    ["empty", 3, 0, ""],
    ["fast", 3, 10, ""],
    ["out-of-balance", 4, 5, "Balance is not enough"],
    ["error-rows", 3, 10, ""],
  ] as const)("%s ends in state %i with %i rows", (scenario, status, rows, errorMessage) => {
    expect(finalOf(exampleRun({ scenario }))).toMatchObject({ status, rows, errorMessage });
  });

  test("fast ends within seconds, slow takes twenty minutes and a little", () => {
    expect(endsAt(exampleRun({ scenario: "fast" })) - STARTED).toBeLessThan(4_000);
    expect(endsAt(exampleRun({ scenario: "slow" })) - STARTED).toBeGreaterThan(1_200_000);
    expect(finalOf(exampleRun({ scenario: "slow" }))).toMatchObject({ status: 3, rows: 10 });
  });

  test("stuck-ready never begins, stuck-running ends by its time limit", () => {
    expect(at(exampleRun({ scenario: "stuck-ready" }), 1e7)).toMatchObject({ status: 1 });
    expect(finalOf(exampleRun({ scenario: "stuck-running" }))).toMatchObject({
      status: 4,
      rows: 5,
    });
  });

  test("stuck-aborting stays in state 5 without an end", () => {
    const run = exampleRun({ scenario: "stuck-aborting", abortedAt: STARTED + 20_000 });

    expect(at(run, 1e7)).toMatchObject({ status: 5, final: false, finishedAt: undefined });
  });

  test("million-rows has a million rows", () => {
    expect(finalOf(exampleRun({ scenario: "million-rows" })).rows).toBe(1_000_000);
  });
});

test("an input that cannot be split fails at once, in the platform's words", () => {
  const run = exampleRun({ custom: { places: ["Aarhus", { town: "Ghent" }] } });

  expect(finalOf(run)).toMatchObject({
    status: 4,
    rows: 0,
    errorMessage: "field [places] must not mix object and primitive items",
  });
});

test("an end that was decided from outside comes at its time", () => {
  const forced = { at: STARTED + 15_000, status: 4, message: "Pulled the plug" } as const;
  const run = exampleRun({ forced });

  expect(at(run, 14.9)).toMatchObject({ status: 2 });
  expect(at(run, 15)).toMatchObject({ status: 4, errorMessage: "Pulled the plug", final: true });
});
