import { expect, test } from "vitest";
import { findings } from "../test/lint-fixture.ts";

test("a request body that may be left out is reported at its name", async () => {
  const found = await findings(["paths/runs/api@run.yaml", "    required: true\n", ""]);

  expect(found).toEqual(["coreclaw/required-body paths/runs/api@run.yaml:12"]);
});
