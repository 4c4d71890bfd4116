/** One finding, as it is printed: `file:line:column  rule` and a sentence below. */
export interface Problem {
  /** Relative to the folder of the package. */
  file: string;
  line: number;
  column: number;
  rule: string;
  message: string;
}

export function formatProblem({ file, line, column, rule, message }: Problem): string {
  return `${file}:${line}:${column}  ${rule}\n    ${message.replaceAll("\n", "\n    ")}\n`;
}

/**
 * The findings in what `redocly lint --format=json` printed, warnings included.
 *
 * @throws {Error} The text is not such a report; then the command itself went wrong.
 */
export function readProblems(report: string): Problem[] {
  const parsed: unknown = JSON.parse(report);
  const problems = member(parsed, "problems");
  if (!Array.isArray(problems)) throw new Error("The report of Redocly lists no problems.");
  return problems.map(readProblem);
}

function readProblem(problem: unknown): Problem {
  const location = member(member(problem, "location"), "0");
  const start = member(location, "start");
  return {
    file: String(member(member(location, "source"), "ref") ?? "?"),
    line: Number(member(start, "line") ?? 1),
    column: Number(member(start, "col") ?? 1),
    rule: String(member(problem, "ruleId")),
    message: String(member(problem, "message")),
  };
}

function member(value: unknown, key: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return Object.getOwnPropertyDescriptor(value, key)?.value;
}
