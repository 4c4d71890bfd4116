import { expect, test } from "vitest";
import { findings } from "../test/lint-fixture.ts";

const start = "paths/runs/api@run.yaml";

test("an unknown value is reported at the value", async () => {
  const found = await findings([start, "x-replay: start", "x-replay: always"]);

  expect(found).toEqual([`coreclaw/extension-values ${start}:6`]);
});

test("an unknown extension is reported at its name", async () => {
  const found = await findings([start, "  x-replay: start", "  x-replay: start\n  x-retry: 3"]);

  expect(found).toEqual([`coreclaw/extension-values ${start}:7`]);
});

test("an extension in a place that takes none is reported", async () => {
  const found = await findings([
    "openapi.yaml",
    "  version: 1.0.0",
    "  version: 1.0.0\n  x-evidence: []",
  ]);

  expect(found).toEqual(["coreclaw/extension-values openapi.yaml:6"]);
});

test("an extension of operations is none of schemas", async () => {
  const found = await findings(["schemas/RunSlug.yaml", "x-brand: RunSlug", "x-replay: safe"]);

  expect(found).toEqual(["coreclaw/extension-values schemas/RunSlug.yaml:2"]);
});

test("evidence beside a $ref is judged too", async () => {
  const found = await findings(["schemas/Started.yaml", "confidence: stated", "confidence: sure"]);

  expect(found).toEqual(["coreclaw/extension-values schemas/Started.yaml:10"]);
});

test("a disputed statement names its dispute; that is one finding", async () => {
  const found = await findings([
    "schemas/Started.yaml",
    "confidence: stated",
    "confidence: disputed",
  ]);

  expect(found).toEqual(["coreclaw/extension-values schemas/Started.yaml:8"]);
});

test("a source that is not in the list is reported", async () => {
  const found = await findings(["schemas/Started.yaml", "source: base page", "source: hearsay"]);

  expect(found).toEqual(["coreclaw/extension-values schemas/Started.yaml:8"]);
});

test("a row of the error table with an unknown member is reported", async () => {
  const found = await findings([
    "openapi.yaml",
    "    action: Correct it.",
    "    action: Correct it.\n    fix: No.",
  ]);

  expect(found).toEqual(["coreclaw/extension-values openapi.yaml:24"]);
});

test("a row of the error table with a status that the API does not have is reported", async () => {
  const found = await findings(["openapi.yaml", "status: 401", "status: 403"]);

  expect(found).toContain("coreclaw/extension-values openapi.yaml:34");
});
