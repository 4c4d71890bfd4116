import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { packageDir } from "../scripts/redocly.ts";
import { findings } from "../test/lint-fixture.ts";
import plugin from "./index.ts";

test("a document that breaks no rule has no finding", async () => {
  expect(await findings()).toEqual([]);
});

// Redocly says nothing about a misspelt rule of a plugin: it would simply not run.
test("redocly.yaml switches on every rule of the plugin and no other", () => {
  const config = parse(readFileSync(join(packageDir, "redocly.yaml"), "utf8"));
  const configured = Object.keys(config.rules).filter((name) => name.startsWith("coreclaw/"));

  const { rules } = plugin();

  expect(configured).toEqual(Object.keys(rules?.oas3 ?? {}).map((name) => `coreclaw/${name}`));
});

test("no rule is switched off or weakened to a warning", () => {
  const { rules } = parse(readFileSync(join(packageDir, "redocly.yaml"), "utf8"));

  for (const [name, setting] of Object.entries<string | { severity: string }>(rules)) {
    expect([name, typeof setting === "string" ? setting : setting.severity]).toEqual([
      name,
      "error",
    ]);
  }
});
