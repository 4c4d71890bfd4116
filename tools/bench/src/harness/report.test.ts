import { expect, test } from "vitest";
import type { Result } from "./benchmark.ts";
import { jsonReport, textReport } from "./report.ts";

const result: Result = {
  tables: [
    {
      title: "start",
      columns: [{ key: "ms", label: "ms", ratio: true }],
      rows: [
        { name: "theirs", cells: { ms: [900, 1_000, 800] } },
        { name: "ours", cells: { ms: [270, 300, 240] } },
      ],
      baseline: "theirs",
    },
  ],
  goals: [
    { text: "a third of theirs at most", value: 0.334, atMost: 0.334 },
    { text: "at least 7 times theirs", value: 6.987, atLeast: 7 },
    { text: "under 5 MB", value: undefined, atMost: 5 },
  ],
  notes: ["One machine."],
};

test("a goal is called reached or missed beside its figure, and one without a figure not measured", () => {
  expect(textReport(result).split("\n\n").slice(1)).toEqual([
    [
      "goal reached: a third of theirs at most (0.334)",
      "goal MISSED: at least 7 times theirs (6.99)",
      "goal not measured: under 5 MB",
    ].join("\n"),
    "* One machine.",
  ]);
});

test("the report for programs keeps every sample, and survives JSON", () => {
  const report: unknown = JSON.parse(JSON.stringify(jsonReport(result)));

  expect(report).toMatchObject({
    tables: [
      {
        title: "start",
        baseline: "theirs",
        rows: [
          {
            name: "theirs",
            ms: { label: "ms", median: 900, ratio: 1, samples: [900, 1_000, 800] },
          },
          { name: "ours", ms: { label: "ms", median: 270, ratio: 0.3, samples: [270, 300, 240] } },
        ],
      },
    ],
    goals: [{ reached: true }, { reached: false }, { text: "under 5 MB" }],
    notes: ["One machine."],
  });
});
