import { expect, test } from "vitest";
import { findings } from "../test/lint-fixture.ts";

test("a missing dialect line is reported", async () => {
  const found = await findings([
    "openapi.yaml",
    "jsonSchemaDialect: https://json-schema.org/draft/2020-12/schema\n",
    "",
  ]);

  expect(found).toEqual(["coreclaw/dialect openapi.yaml:1"]);
});

test("another dialect is reported, that of OpenAPI included", async () => {
  const found = await findings([
    "openapi.yaml",
    "https://json-schema.org/draft/2020-12/schema",
    "https://spec.openapis.org/oas/3.1/dialect/base",
  ]);

  expect(found).toEqual(["coreclaw/dialect openapi.yaml:2"]);
});

test("a schema with a dialect of its own is reported", async () => {
  const found = await findings([
    "schemas/RunSlug.yaml",
    "type: string",
    "$schema: https://json-schema.org/draft/2020-12/schema\ntype: string",
  ]);

  expect(found).toEqual(["coreclaw/dialect schemas/RunSlug.yaml:1"]);
});
