import { afterAll, beforeAll, expect, test } from "vitest";
import { commandsIn, filesIn } from "./guide.ts";
import { Project } from "./project.ts";
import { spoil } from "./spoil.ts";
import { totalsOf } from "./totals.ts";

const FILES = filesIn("Jest");
const [withFlag = ""] = commandsIn("Jest");

let project: Project;
beforeAll(async () => {
  project = await Project.create();
});
afterAll(() => project[Symbol.asyncDispose]());

const reporting = (command: string) => `${command} --json --outputFile=report.json`;

test("what the guide shows of Jest passes with the flag that it names", async () => {
  await project.write(FILES);

  const { report, exitCode } = await project.report(reporting(withFlag));

  expect(withFlag).toBe("NODE_OPTIONS=--experimental-vm-modules npx jest");
  expect(totalsOf(report)).toEqual({ total: 2, passed: 2, failed: 0 });
  expect(exitCode).toBe(0);
});

test("without the flag only what has the mock beside it passes", async () => {
  await project.write(FILES);

  const { report, output } = await project.report(reporting("npx jest"));

  expect(totalsOf(report)).toEqual({ total: 2, passed: 1, failed: 1 });
  expect(output).toContain("--experimental-vm-modules");
});

test("each of its tests can fail", async () => {
  await project.write(
    spoil(FILES, {
      "orders.test.js": [["sim/fails", "sim/fast"]],
      "start-mock.mjs": [["clock: {", "balance: 6, clock: {"]],
    }),
  );

  const { report } = await project.report(reporting(withFlag));

  expect(totalsOf(report)).toEqual({ total: 2, passed: 0, failed: 2 });
});
