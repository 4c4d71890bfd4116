import { expect, test } from "vitest";
import { DocumentError, errorAt, formatProblem, ordered } from "./problem.ts";

const place = { file: "schemas/Run.yaml", line: 4, column: 7 };

test("a problem is one line that editors make clickable", () => {
  expect(formatProblem(errorAt(place, "Not so.", "struct"))).toBe(
    "schemas/Run.yaml:4:7 error Not so. (struct)",
  );
  expect(formatProblem(errorAt(place, "Not so.", "struct"), "../spec")).toBe(
    "../spec/schemas/Run.yaml:4:7 error Not so. (struct)",
  );
});

test("what a document puts into a message cannot steer a terminal, or fill it", () => {
  const line = formatProblem(errorAt(place, `\u001b[2J\u202e\r\n${"x".repeat(10_000)}`, "r"));

  expect(line).toContain("error \\u{1b}[2J\\u{202e}\\u{d}\\u{a}xxx");
  expect(line.length).toBeLessThan(500);
});

test("an error tells all its problems", () => {
  const error = new DocumentError([errorAt(place, "One.", "a"), errorAt(place, "Two.", "b")]);

  expect(error.message.split("\n")).toHaveLength(2);
});

test("problems are in the order of files, lines and columns, each once", () => {
  const at = (file: string, line: number, column: number) =>
    errorAt({ file, line, column }, "x", "r");
  const problems = [at("b", 1, 1), at("a", 10, 2), at("a", 9, 5), at("a", 10, 1), at("a", 9, 5)];

  expect(ordered(problems).map(({ file, line, column }) => `${file}${line}:${column}`)).toEqual([
    ...["a9:5", "a10:1", "a10:2", "b1:1"],
  ]);
});
