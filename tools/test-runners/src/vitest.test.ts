import { afterAll, beforeAll, expect, test } from "vitest";
import { blocksIn, filesIn } from "./guide.ts";
import { Project } from "./project.ts";
import { spoil } from "./spoil.ts";
import { totalsOf } from "./totals.ts";

/** The guide shows MSW in Node with Vitest, so one run has both. */
const { "mocked.test.ts": mocked = "" } = filesIn("MSW");
const FILES = { ...filesIn("Vitest"), "mocked.test.ts": mocked };

const COMMAND = "npx vitest run --reporter=json --outputFile=report.json";

let project: Project;
beforeAll(async () => {
  project = await Project.create();
});
afterAll(() => project[Symbol.asyncDispose]());

test("what the guide shows of Vitest, and of MSW in Node, passes", async () => {
  await project.write(FILES);

  const { report, exitCode } = await project.report(COMMAND);

  expect(totalsOf(report)).toEqual({ total: 5, passed: 5, failed: 0 });
  expect(exitCode).toBe(0);
});

test("each of its tests can fail, and chaos prints the line that the guide shows", async () => {
  await project.write(
    spoil(FILES, {
      "orders.test.ts": [
        ["settle();", "settle();\n  coreclaw.world.reset();"],
        ["setBalance(0)", "setBalance(1)"],
      ],
      "vitest.config.ts": [["balance: 5", "balance: 6"]],
      "busy.test.ts": [["rate-storm", "gateway:502"]],
      "mocked.test.ts": [["simulator.fetch(request)", "new Response(null, { status: 500 })"]],
    }),
  );

  const { report, output } = await project.report(COMMAND);

  expect(totalsOf(report)).toEqual({ total: 5, passed: 0, failed: 5 });
  const lines = output.match(/^Replay: .*\n/gm) ?? [];
  expect(lines.map(withoutSeed)).toEqual([withoutSeed(outputIn("Vitest"))]);
});

test("the coverage is what the guide shows, and is told only with what the guide names", async () => {
  const shown = outputIn("Coverage with Vitest");
  const configs = filesIn("Coverage with Vitest");
  const command = "npx vitest run orders.test.ts";

  await project.write({ ...FILES, ...configs });
  const { report, output } = await project.report(command, "coreclaw-coverage.json");
  await project.write(spoil(configs, { "vitest.config.ts": [["globalSetup:", "name:"]] }));
  const without = await project.run(command);

  expect(output).toContain(`\n${shown}`);
  expect(report).toMatchObject({
    operations: {
      getRun: { answers: expect.arrayContaining([{ status: 200, code: 0, count: 2 }]) },
    },
  });
  expect(without.output).not.toContain("Reached");
});

function outputIn(section: string): string {
  const [block] = blocksIn(section).filter(({ language }) => language === "text");
  return block?.text ?? "";
}

function withoutSeed(line: string): string {
  return line.replace(/(?<=SEED=)\d+/, "…");
}
