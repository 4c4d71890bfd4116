import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import { withFixture } from "../test/lint-fixture.ts";
import { bundle } from "./bundle.ts";

const scratch = mkdtempSync(join(tmpdir(), "coreclaw-bundle-"));
beforeAll(() => bundle(join(scratch, "first")));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const read = (folder: string, name: string) => readFileSync(join(scratch, folder, name), "utf8");

test("the bundle comes out byte for byte the same each time", () => {
  bundle(join(scratch, "second"));

  expect(read("second", "openapi.yaml")).toBe(read("first", "openapi.yaml"));
  expect(read("second", "openapi.json")).toBe(read("first", "openapi.json"));
});

test("YAML and JSON hold the same document", () => {
  expect(parse(read("first", "openapi.yaml"))).toEqual(JSON.parse(read("first", "openapi.json")));
});

test("a document that does not bundle is an error, and no file is written", async () => {
  await withFixture([["schemas/Page.yaml", "Started.yaml", "Missing.yaml"]], (folder) => {
    const out = join(folder, "dist");

    expect(() => bundle(out, "openapi.yaml", folder)).toThrow(/Missing\.yaml/);
    expect(readdirSync(out)).toEqual([]);
  });
});
