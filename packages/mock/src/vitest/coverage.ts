import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import type { TestProject } from "vitest/node";
import { MockSetupError } from "../mock-setup-error.ts";
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
 * @throws {MockSetupError} The file cannot be written where it should be, or another project of the
 *   run names another one.
 */
export default async function collectCoverage(project: TestProject): Promise<() => Promise<void>> {
  const wanted = pathFor(project);
  collection ??= startCollection(wanted);
  const { folder, path } = await collection;
  if (path !== wanted) throw twoFiles(path, wanted);
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

function pathFor(project: TestProject): string {
  const said = process.env[FILE_VARIABLE];
  const { coreclawCoverageFile = "coreclaw-coverage.json" } = project.getProvidedContext();
  return said ? resolve(said) : resolve(project.globalConfig.root, coreclawCoverageFile);
}

function twoFiles(...paths: readonly [string, string]): MockSetupError {
  // Vitest sets projects up at once: whichever comes first, the message is the same.
  const [first, second] = paths.map((path) => relative(process.cwd(), path)).sort();
  return new MockSetupError(
    `Projects of one run write one coverage file, and two are named: ${first} and ${second}. Give all of them the same coreclawCoverageFile, or set ${FILE_VARIABLE}.`,
  );
}

async function startCollection(path: string): Promise<Collection> {
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
