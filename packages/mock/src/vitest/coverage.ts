import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import type { TestProject } from "vitest/node";
import { requireCoveragePath, writeCoverage } from "../server/keep-coverage.ts";
import {
  type CoverageReport,
  coverageLine,
  mergeCoverage,
} from "../simulator/coverage/coverage-report.ts";
import { createSimulator } from "../simulator/create-simulator.ts";

/** Names the file from outside, from the working directory on. */
const FILE_VARIABLE = "CORECLAW_MOCK_COVERAGE";

interface Collection {
  /** Where the test files hand in. */
  readonly folder: string;
  /** Where the sum is written. */
  readonly path: string;
}

/** One for all projects of a run, since they write one file. */
let collection: Promise<Collection> | undefined;
let projects = 0;

/**
 * For Vitest's `globalSetup`: writes at the end which operations, answers and examples of the
 * contract the accounts of the tests were asked for, and says in one line how many.
 *
 * @throws {MockSetupError} The file cannot be written where it should be.
 */
export default async function collectCoverage(project: TestProject): Promise<() => Promise<void>> {
  collection ??= startCollection(project);
  const { folder, path } = await collection;
  projects += 1;
  project.provide("coreclawCoverageFolder", folder);
  return async () => {
    projects -= 1;
    if (projects > 0) return;
    collection = undefined;
    process.stderr.write(`${await writeSum(folder, path)}\n`);
    await rm(folder, { recursive: true, force: true });
  };
}

async function startCollection(project: TestProject): Promise<Collection> {
  const said = process.env[FILE_VARIABLE];
  const { coreclawCoverageFile = "coreclaw-coverage.json" } = project.getProvidedContext();
  const path = said ? resolve(said) : resolve(project.globalConfig.root, coreclawCoverageFile);
  await requireCoveragePath(path);
  return { folder: await mkdtemp(join(tmpdir(), "coreclaw-coverage-")), path };
}

/** Says what came of it. */
async function writeSum(folder: string, path: string): Promise<string> {
  const report = sumOf(await readHandedIn(folder));
  let line = `${coverageLine(report)} See ${relative(process.cwd(), path)}.`;
  await writeCoverage(path, report, (problem) => {
    line = problem;
  });
  return line;
}

async function readHandedIn(folder: string): Promise<readonly CoverageReport[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".json"));
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
  return texts.map((text) => JSON.parse(text) as CoverageReport); // the fixtures alone write there
}

/** A report of an earlier run must not be taken for that of a run which reached nothing. */
function sumOf(reports: readonly CoverageReport[]): CoverageReport {
  if (reports.length > 0) return mergeCoverage(reports);
  using simulator = createSimulator();
  return simulator.coverage();
}
