import { expect, test } from "vitest";
import { faultBody } from "./read-fault-form.ts";

const EMPTY = { group: "broken", argument: "", operations: [], times: "", percent: "", run: "" };

test("fields that were left empty say nothing", () => {
  expect(faultBody({ ...EMPTY, fault: "silence" })).toEqual({ fault: "silence" });
});

test("all fields together make a rule", () => {
  const fields = {
    ...EMPTY,
    fault: "gateway",
    argument: "502",
    operations: ["getRun"],
    times: "2",
    percent: "12.5",
    run: "01K",
  };

  expect(faultBody(fields)).toEqual({
    fault: "gateway:502",
    operations: ["getRun"],
    times: 2,
    probability: 0.125,
    run: "01K",
  });
});

test("a profile is asked for alone", () => {
  expect(faultBody({ ...EMPTY, group: "profiles", fault: "flaky-wifi", times: "2" })).toEqual({
    profile: "flaky-wifi",
  });
});
