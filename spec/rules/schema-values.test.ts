import { expect, test } from "vitest";
import { findings } from "../test/lint-fixture.ts";

test("a default of the wrong type is reported at the default", async () => {
  const found = await findings([
    "schemas/ListRequest.yaml",
    "    description: Runs per page.",
    "    default: '10'\n    description: Runs per page.",
  ]);

  expect(found).toEqual(["coreclaw/schema-values schemas/ListRequest.yaml:12"]);
});

test("a default beside a reference is held against the schema that it refers to", async () => {
  const found = await findings([
    "schemas/Started.yaml",
    "    $ref: RunSlug.yaml\n",
    "    $ref: RunSlug.yaml\n    default: 7\n",
  ]);

  expect(found).toEqual(["coreclaw/schema-values schemas/Started.yaml:7"]);
});

test("a default that fits is none", async () => {
  const found = await findings([
    "schemas/ListRequest.yaml",
    "    description: Runs per page.",
    "    default: 10\n    minimum: 1\n    description: Runs per page.",
  ]);

  expect(found).toEqual([]);
});

test("a pattern that is no regular expression is reported at the pattern", async () => {
  const found = await findings([
    "schemas/RunSlug.yaml",
    "type: string",
    "type: string\npattern: ([",
  ]);

  expect(found).toContain("coreclaw/schema-values schemas/RunSlug.yaml:2");
});

test("a format that is not in the list is reported at the format", async () => {
  const found = await findings([
    "schemas/RunSlug.yaml",
    "type: string",
    "type: string\nformat: int46",
  ]);

  expect(found).toEqual(["coreclaw/schema-values schemas/RunSlug.yaml:2"]);
});
