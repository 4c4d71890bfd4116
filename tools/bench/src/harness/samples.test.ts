import { expect, test } from "vitest";
import { Samples } from "./samples.ts";

test("the figures of a target are kept round by round", () => {
  const samples = new Samples();

  samples.add("ours", { rate: 10, cpu: 1 });
  samples.add("theirs", { rate: 5, cpu: undefined });
  samples.add("ours", { rate: 12, cpu: 2 });

  expect(samples.rows(["theirs", "ours"])).toEqual([
    { name: "theirs", cells: { rate: [5] } },
    { name: "ours", cells: { rate: [10, 12], cpu: [1, 2] } },
  ]);
});
