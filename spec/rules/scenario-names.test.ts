import { expect, test } from "vitest";
import { findings } from "../test/lint-fixture.ts";

test("an example named after no scenario is reported at its name", async () => {
  const found = await findings([
    "paths/runs/api@run@list.yaml",
    "          ok:\n            value",
    "          fine:\n            value",
  ]);

  expect(found).toEqual(["coreclaw/scenario-names paths/runs/api@run@list.yaml:26"]);
});
