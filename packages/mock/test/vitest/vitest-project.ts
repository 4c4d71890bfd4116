import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const PACKAGE = fileURLToPath(new URL("../..", import.meta.url));

/** What the tests of a file came to. */
export interface Outcome {
  readonly exitCode: number;
  /** What was thrown, by the name of the test. */
  readonly failures: Readonly<Record<string, readonly string[]>>;
  readonly passed: readonly string[];
  /** Lines that offer a replay. */
  readonly replays: readonly string[];
  /** Lines that tell how much of the contract was reached. */
  readonly coverage: readonly string[];
  /** All that was said. */
  readonly output: string;
}

/** A folder of somebody else's, with test files in it, and Vitest. */
export interface VitestProject extends AsyncDisposable {
  readonly folder: string;
  /** Runs a command of the shell there, by default all tests. */
  run(command?: string): Promise<Outcome>;
}

/**
 * @param code A test file, or several; in them, `MOCK` stands for the module under test.
 * @param config Of Vitest; a path below `src` names a module of ours.
 */
export async function vitestProject(
  code: string | readonly string[],
  config: object = {},
): Promise<VitestProject> {
  const folder = await mkdtemp(join(tmpdir(), "coreclaw-vitest-"));
  const report = join(folder, "report.json");
  const module = JSON.stringify(join(PACKAGE, "src/vitest/index.ts"));
  await Promise.all([
    ...[code].flat().map((text, index) => {
      return writeFile(join(folder, `${index}.test.ts`), text.replaceAll("MOCK", module));
    }),
    writeFile(join(folder, "vitest.config.mjs"), configOf(config)),
    symlink(join(PACKAGE, "node_modules"), join(folder, "node_modules")),
  ]);
  return {
    folder,
    run: async (command = "node_modules/.bin/vitest run") => {
      await rm(report, { force: true }); // what a command says that fails to run is not what the last one said
      const { exitCode, output } = await shell(command, folder);
      const replays = [...output.matchAll(/^Replay: (.*)$/gm)].map(([, line = ""]) => line);
      const coverage = output.match(/^Reached .*$/gm) ?? [];
      const tests = await readFile(report, "utf8").catch(() => '{ "testResults": [] }'); // refused before any ran
      return { exitCode, ...outcomeOf(tests), replays, coverage, output };
    },
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true }),
  };
}

/** Node reads our sources itself: much faster than Vite, which would take them for the project's own. */
function configOf(config: object): string {
  const test = JSON.stringify({ ...config, reporters: ["json"], outputFile: "report.json" });
  const ours = test.replaceAll('"src/', `"${join(PACKAGE, "src/")}`);
  return `const server = { deps: { external: [/packages.mock.src/] } };
export default { test: { ...${ours}, server } };`;
}

/** Runs a command to its end, whether it fails or not. */
function shell(command: string, cwd: string): Promise<{ exitCode: number; output: string }> {
  const { CORECLAW_MOCK_SEED: _, CORECLAW_MOCK_COVERAGE: __, ...env } = process.env;
  return new Promise((resolve) => {
    const child = execFile("sh", ["-c", command], { cwd, env }, (_, stdout, stderr) => {
      resolve({ exitCode: child.exitCode ?? -1, output: stdout + stderr });
    });
  });
}

interface Assertion {
  readonly fullName: string;
  readonly status: string;
  readonly failureMessages: readonly string[];
}

function outcomeOf(report: string): Pick<Outcome, "failures" | "passed"> {
  const { testResults } = JSON.parse(report) as {
    testResults: { assertionResults: Assertion[] }[];
  };
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const having = (wanted: string) => tests.filter(({ status }) => status === wanted);
  return {
    failures: Object.fromEntries(
      having("failed").map((one) => [one.fullName, one.failureMessages]),
    ),
    passed: having("passed").map(({ fullName }) => fullName),
  };
}
