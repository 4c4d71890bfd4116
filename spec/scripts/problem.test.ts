import { join } from "node:path";
import { expect, test } from "vitest";
import { withFixture } from "../test/lint-fixture.ts";
import { formatProblem, readProblems } from "./problem.ts";
import { packageDir, redocly } from "./redocly.ts";

const config = ["--config", join(packageDir, "redocly.yaml")];

test("a finding of the Redocly CLI is read with rule, file, line and column", async () => {
  const [problem, ...more] = await withFixture(
    [["schemas/Page.yaml", "description: Number of runs.", "description: ''"]],
    (folder) =>
      readProblems(redocly(["lint", "openapi.yaml", "--format", "json", ...config], folder).stdout),
  );

  expect(more).toEqual([]);
  expect(problem).toEqual({
    file: "schemas/Page.yaml",
    line: 5,
    column: 3,
    rule: "coreclaw/described",
    message: "Property `count` has no description: say what it holds, with its unit.",
  });
});

test("a report that is no report is an error", () => {
  expect(() => readProblems("{}")).toThrow("The report of Redocly lists no problems.");
});

test("a finding prints as one clickable position and its message", () => {
  const text = formatProblem({
    file: "openapi/v1/schemas/RunSlug.yaml",
    line: 3,
    column: 5,
    rule: "coreclaw/described",
    message: "No description.",
  });

  expect(text).toBe(
    "openapi/v1/schemas/RunSlug.yaml:3:5  coreclaw/described\n    No description.\n",
  );
});
