import { expect, test } from "vitest";
import { FAULTS } from "../../simulator/faults/fault-table.ts";
import { faultGroups } from "./fault-groups.ts";

test("every fault of the catalogue is in one class", () => {
  const faults = Object.entries(FAULTS).map(([name, { about, on, onContract }]) => {
    return { name, about, on, onContract, argument: undefined };
  });
  const groups = faultGroups({
    faults,
    profiles: [["flaky-wifi", "Slow and uneven."]],
    refusals: new Set(["rate-limited"]),
    scenarios: [],
    operations: [],
  });

  const names = groups.slice(1).flatMap(({ entries }) => entries.map(({ name }) => name));
  expect(names.sort()).toEqual(Object.keys(FAULTS).sort());
  expect(groups.map(({ id }) => id)).toEqual([
    "profiles",
    "refusals",
    "timely",
    "broken",
    "read",
    "callback",
    "file",
  ]);
});
