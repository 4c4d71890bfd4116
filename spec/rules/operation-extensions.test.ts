import { expect, test } from "vitest";
import { findings } from "../test/lint-fixture.ts";

test.each([
  ["x-replay", "  x-replay: start\n"],
  ["x-error-codes", "  x-error-codes: [4000, 20001]\n"],
])("an operation without %s is reported", async (_, line) => {
  const found = await findings(["paths/runs/api@run.yaml", line, ""]);

  expect(found).toContain("coreclaw/operation-extensions paths/runs/api@run.yaml:2");
});

test("an operation without evidence is reported", async () => {
  const evidence =
    "  x-evidence:\n    - source: base page\n      says: It exists.\n      confidence: stated\n";
  const found = await findings(["paths/runs/api@run.yaml", evidence, ""]);

  expect(found).toEqual(["coreclaw/operation-extensions paths/runs/api@run.yaml:2"]);
});
