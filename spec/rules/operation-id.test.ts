import { expect, test } from "vitest";
import { findings } from "../test/lint-fixture.ts";

test("an operationId that is not in camelCase is reported", async () => {
  const found = await findings(["paths/runs/api@run.yaml", "startRun", "start_run"]);

  expect(found).toEqual(["coreclaw/operation-id paths/runs/api@run.yaml:2"]);
});

test("an operationId starts with a verb of the list", async () => {
  const found = await findings(["paths/runs/api@run.yaml", "startRun", "launchRun"]);

  expect(found).toEqual(["coreclaw/operation-id paths/runs/api@run.yaml:2"]);
});

test("a word that only begins like a verb is no verb", async () => {
  const found = await findings(["paths/runs/api@run.yaml", "startRun", "startingRun"]);

  expect(found).toEqual(["coreclaw/operation-id paths/runs/api@run.yaml:2"]);
});
