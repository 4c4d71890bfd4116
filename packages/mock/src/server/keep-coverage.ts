import { stat } from "node:fs/promises";
import { dirname } from "node:path";
import { asRecord } from "../document/document.ts";
import { MockSetupError } from "../mock-setup-error.ts";
import type { CoverageReport } from "../simulator/coverage/coverage-report.ts";
import { writeAtomically } from "./write-atomically.ts";

/**
 * Looks at the start whether the report can be written at the end, when it would be too late to say.
 *
 * @throws {MockSetupError} It cannot.
 */
export async function requireCoveragePath(path: string): Promise<void> {
  const refuse = (reason: string) => {
    throw new MockSetupError(`Cannot write the coverage to ${path}: ${reason}. Name another file.`);
  };
  const folder = await stat(dirname(path)).catch(() => undefined);
  if (!folder?.isDirectory()) refuse("its folder does not exist");
  const there = await stat(path).catch(() => undefined);
  if (there?.isDirectory()) refuse("it is a folder");
}

/** Writes the report as a whole, or tells in one line why not. */
export async function writeCoverage(
  path: string,
  report: CoverageReport,
  onProblem: (message: string) => void,
): Promise<void> {
  await writeAtomically(path, `${JSON.stringify(report, undefined, 2)}\n`).catch(
    (error: unknown) => {
      onProblem(
        `The coverage could not be written: ${String(asRecord(error)["message"] ?? error)}.`,
      );
    },
  );
}
