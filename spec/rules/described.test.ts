import { expect, test } from "vitest";
import { findings } from "../test/lint-fixture.ts";

test("a property without a description is reported at its name", async () => {
  const found = await findings([
    "schemas/Page.yaml",
    "    type: integer\n    description: Number of runs.",
    "    type: integer",
  ]);

  expect(found).toEqual(["coreclaw/described schemas/Page.yaml:5"]);
});

test.each(["' '", "TODO", "tbd"])("a description %s is none", async (text) => {
  const found = await findings([
    "schemas/Page.yaml",
    "description: Number of runs.",
    `description: ${text}`,
  ]);

  expect(found).toEqual(["coreclaw/described schemas/Page.yaml:5"]);
});

test("a property takes over the description of the schema it refers to", async () => {
  const found = await findings(["schemas/RunSlug.yaml", "description: Names a run.\n", ""]);

  expect(found).toContain("coreclaw/described schemas/Started.yaml:5");
});

test("a parameter without a description is reported", async () => {
  const found = await findings(["parameters/search.yaml", "description: Words to look for.\n", ""]);

  expect(found).toContain("coreclaw/described parameters/search.yaml:1");
});
