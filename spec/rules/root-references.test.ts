import { expect, test } from "vitest";
import { findings } from "../test/lint-fixture.ts";

test("a path that refers to a file of another name is reported at the path", async () => {
  const found = await findings(
    ["paths/runs/api@run.yaml", "paths/runs/api@run.yaml", "paths/runs/api@start.yaml"],
    ["openapi.yaml", "paths/runs/api@run.yaml", "paths/runs/api@start.yaml"],
  );

  expect(found).toEqual(["coreclaw/root-references openapi.yaml:41"]);
});

test("a component that stands in the root file is reported", async () => {
  const found = await findings([
    "openapi.yaml",
    "      $ref: security-schemes/apiKey.yaml",
    "      type: apiKey\n      in: header\n      name: api-key\n      description: The key.",
  ]);

  expect(found).toEqual(["coreclaw/root-references openapi.yaml:47"]);
});
