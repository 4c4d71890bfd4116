import { expect, test } from "vitest";
import { findings } from "../test/lint-fixture.ts";

test("an operation whose tag is not its folder is reported at the tags", async () => {
  const found = await findings(
    ["openapi.yaml", "tags:\n", "tags:\n  - name: tasks\n    description: Tasks.\n"],
    ["paths/runs/api@run.yaml", "tags: [runs]", "tags: [tasks]"],
  );

  expect(found).toEqual(["coreclaw/path-folder paths/runs/api@run.yaml:3"]);
});
