import { mkdir, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { CoverageReport } from "../../src/simulator/coverage/coverage-report.ts";
import { vitestProject } from "./vitest-project.ts";

const SEARCHES = `
import { expect } from "vitest";
import { test } from MOCK;

test("searches twice", async ({ coreclaw, coreclawServer }) => {
  await coreclaw.fetch("https://openapi.coreclaw.com/api/store?search=museum");
  const answer = await fetch(coreclawServer.url + "/api/store?search=museum");
  expect(answer.status).toBe(200);
});
test.concurrent("searches, and fails", async ({ coreclaw }) => {
  await coreclaw.fetch("https://openapi.coreclaw.com/api/store?search=price");
  throw new Error("as it should");
});
`;

const ASKS = `
import { test } from MOCK;

const headers = { "api-key": "test", "content-type": "application/json" };
const ask = ({ coreclaw }) =>
  coreclaw.fetch("https://openapi.coreclaw.com/api/v1/account/info", { method: "POST", headers, body: "{}" });

test("asks for the account", ask);
test("asks and searches", async ({ coreclaw }) => {
  await ask({ coreclaw });
  await coreclaw.fetch("https://openapi.coreclaw.com/api/store?search=museum");
});
`;

const NOTHING = `
import { test } from MOCK;
test("needs no account", () => {});
`;

const globalSetup = "src/vitest/coverage.ts";

async function reportIn(folder: string, file = "coreclaw-coverage.json") {
  const report = JSON.parse(await readFile(join(folder, file), "utf8")) as CoverageReport;
  const counts = Object.entries(report.operations).flatMap(([name, { answers }]) => {
    const reached = answers.filter(({ count }) => count > 0);
    return reached.map(({ status, code, count }) => `${name} ${status} ${code}: ${count}`);
  });
  return { summary: report.summary, counts: counts.sort() };
}

test("what the tests of all files have reached is written at the end, and told in one line", async () => {
  await using project = await vitestProject([SEARCHES, ASKS, NOTHING], { globalSetup });

  const { passed, coverage } = await project.run();
  const { counts, summary } = await reportIn(project.folder);

  expect(passed).toHaveLength(4);
  expect(counts).toEqual(["getAccount 200 0: 2", "searchWorkers 200 0: 4"]);
  expect(summary.operations.reached).toBe(2);
  const { operations, answers, examples } = summary;
  expect(coverage).toEqual([
    `Reached 2 of ${operations.total} operations, 2 of ${answers.total} answers, ` +
      `${examples.reached} of ${examples.total} examples of the contract. See coreclaw-coverage.json.`,
  ]);
});

test("projects of one run share the file, which the environment can name", async () => {
  const projects = [
    { extends: true, test: { name: "forks", include: ["0.test.ts"], globalSetup } },
    {
      extends: true,
      test: { name: "threads", include: ["1.test.ts"], globalSetup, pool: "threads" },
    },
  ];
  await using project = await vitestProject([ASKS, ASKS], { projects });
  await mkdir(join(project.folder, "reports"));

  const { exitCode, coverage } = await project.run(
    "CORECLAW_MOCK_COVERAGE=reports/all.json node_modules/.bin/vitest run",
  );

  expect(exitCode).toBe(0);
  const { counts } = await reportIn(project.folder, "reports/all.json");
  expect(counts).toEqual(["getAccount 200 0: 4", "searchWorkers 200 0: 2"]);
  expect(coverage).toEqual([expect.stringMatching(/ See reports\/all\.json\.$/)]);
});

test("projects that name two files are refused, unless the environment names one", async () => {
  const projects = ["one", "two"].map((name) => {
    const provide = { coreclawCoverageFile: `${name}.json` };
    return { extends: true, test: { name, include: ["0.test.ts"], globalSetup, provide } };
  });
  await using project = await vitestProject(ASKS, { projects });

  const named = await project.run("CORECLAW_MOCK_COVERAGE=all.json node_modules/.bin/vitest run");
  const refused = await project.run();

  expect([named.exitCode, refused.exitCode]).toEqual([0, 1]);
  expect(refused.output).toContain(
    "Projects of one run write one coverage file, and two are named: one.json and two.json. Give all of them the same coreclawCoverageFile, or set CORECLAW_MOCK_COVERAGE.",
  );
});

test("a run that reaches nothing says so, in the file that the config names", async () => {
  const provide = { coreclawCoverageFile: "none.json" };
  await using project = await vitestProject(NOTHING, { globalSetup, provide });

  const { coverage } = await project.run();

  expect(coverage).toEqual([expect.stringMatching(/^Reached 0 of .* See none\.json\.$/)]);
  expect(await reportIn(project.folder, "none.json")).toMatchObject({ counts: [] });
});

test("without the set-up nothing is written and nothing told", async () => {
  await using project = await vitestProject([SEARCHES, ASKS]);

  const before = await readdir(project.folder);
  const { passed, coverage } = await project.run();

  expect(passed).toHaveLength(3);
  expect(coverage).toEqual([]);
  expect((await readdir(project.folder)).sort()).toEqual([...before, "report.json"].sort());
});
