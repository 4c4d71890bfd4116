import { expect, test } from "vitest";
import { vitestProject } from "./vitest-project.ts";

const CHAOS = `
import { describe, expect } from "vitest";
import { test } from MOCK;

const story = async ({ fetch, apiKey }) => {
  const told = [];
  for (let step = 0; step < 40; step++) {
    const headers = { "api-key": apiKey, "content-type": "application/json" };
    const body = JSON.stringify({ page_index: 1, page_size: 1 });
    const answer = await fetch("https://openapi.coreclaw.com/api/v1/run/list", { method: "POST", headers, body });
    told.push([answer.status, await answer.text()]);
  }
  return told;
};
const isCalm = (told) => told.every(([status]) => status === 200);

describe("a bad day (it's $5)", () => {
  test.override({ coreclawOptions: { faults: ["bad-deploy"] } });

  test("fails", async ({ coreclaw }) => {
    const told = await story(coreclaw);
    if (!isCalm(told)) throw new Error(JSON.stringify(told));
  });
  test("fails again, and is tried twice more", { retry: 2 }, async ({ coreclaw, coreclawServer }) => {
    const told = await story(coreclaw);
    if (!isCalm(told)) throw new Error(JSON.stringify(told));
  });
  test("passes", async ({ coreclaw }) => {
    expect(isCalm(await story(coreclaw))).toBe(false);
  });
  test.fails("fails as it is meant to", async ({ coreclaw }) => {
    expect(isCalm(await story(coreclaw))).toBe(true);
  });
});

test("fails on a good day", async ({ coreclaw }) => {
  expect(isCalm(await story(coreclaw))).toBe(false);
});
`;

test("a chaos test that fails prints one line, and that line fails it in the same way", async () => {
  await using project = await vitestProject(CHAOS);

  const first = await project.run();
  const [failed = "", retried = "", calm = ""] = Object.keys(first.failures);
  const [line = ""] = first.replays.filter((replay) => replay.endsWith(" (> )?fails$'"));
  const again = await project.run(line);

  expect([failed, retried, calm]).toEqual([
    "a bad day (it's $5) fails",
    "a bad day (it's $5) fails again, and is tried twice more",
    "fails on a good day",
  ]);
  expect(first.passed).toHaveLength(2);
  expect(first.replays).toHaveLength(2);
  expect(again.replays).toEqual([line]);
  expect(again.passed).toEqual([]);
  expect(again.failures).toEqual({ [failed]: first.failures[failed] });
  expect(first.failures[retried]?.[0]).not.toEqual(first.failures[failed]?.[0]);
});

test("the line names the project, is printed in threads and when the console is silent", async () => {
  const code = `
    import { test } from MOCK;
    test("fails", ({ coreclawSeed }) => { throw new Error(coreclawSeed); });
  `;
  const provide = { coreclawOptions: { faults: ["flaky-wifi"] } };
  await using project = await vitestProject(code, {
    name: "my app",
    pool: "threads",
    silent: true,
    provide,
  });

  const first = await project.run();
  const [line = ""] = first.replays;
  const again = await project.run(line);

  expect(line).toContain("--project 'my app'");
  expect(again).toEqual(first);
});
