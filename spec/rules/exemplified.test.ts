import { expect, test } from "vitest";
import { findings } from "../test/lint-fixture.ts";

test("a property without an example is reported at its name", async () => {
  const found = await findings(["schemas/Page.yaml", "    examples: [0]\n", ""]);

  expect(found).toEqual(["coreclaw/exemplified schemas/Page.yaml:5"]);
});

test("an empty list of examples is no example", async () => {
  const found = await findings(["schemas/Page.yaml", "examples: [0]", "examples: []"]);

  expect(found).toEqual(["coreclaw/exemplified schemas/Page.yaml:5"]);
});

test("a list is exemplified by its items", async () => {
  const found = await findings(["schemas/Started.yaml", "examples:\n  - run_slug: 01A\n", ""]);

  expect(found).toContain("coreclaw/exemplified schemas/Page.yaml:9");
});

test("a parameter without an example is reported", async () => {
  const found = await findings(["parameters/search.yaml", "example: tide\n", ""]);

  expect(found).toEqual(["coreclaw/exemplified parameters/search.yaml:1"]);
});
