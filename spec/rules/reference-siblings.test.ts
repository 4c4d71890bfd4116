import { expect, test } from "vitest";
import { findings } from "../test/lint-fixture.ts";

test("a misspelt keyword beside a reference to a schema is reported at the keyword", async () => {
  const found = await findings([
    "schemas/Started.yaml",
    "    $ref: RunSlug.yaml\n",
    "    $ref: RunSlug.yaml\n    descripton: The new one.\n",
  ]);

  expect(found).toEqual(["coreclaw/reference-siblings schemas/Started.yaml:7"]);
});

test("a description of its own beside a reference to a schema is fine", async () => {
  const found = await findings([
    "schemas/Started.yaml",
    "    $ref: RunSlug.yaml\n",
    "    $ref: RunSlug.yaml\n    description: The new one.\n",
  ]);

  expect(found).toEqual([]);
});

test("nothing stands beside a reference to anything else", async () => {
  const found = await findings([
    "openapi.yaml",
    "    $ref: paths/runs/api@run.yaml",
    "    $ref: paths/runs/api@run.yaml\n    summary: Runs",
  ]);

  expect(found).toEqual(["coreclaw/reference-siblings openapi.yaml:43"]);
});
