import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadDocument } from "./load-document.ts";

const MINIMAL = { openapi: "3.1.1", info: { title: "T", version: "1" }, paths: {} };

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "mock-document-"));
});

afterAll(() => rm(folder, { recursive: true }));

async function load(name: string, text: string) {
  const path = join(folder, name);
  await writeFile(path, text);
  return loadDocument(path);
}

test("without a source it is the CoreClaw contract", async () => {
  expect(await loadDocument()).toHaveProperty(["paths", "/api/v1/scraper/run"]);
});

test("an object, a JSON file and a YAML file give the same document", async () => {
  expect(await loadDocument(MINIMAL)).toEqual(MINIMAL);
  expect(await load("a.json", JSON.stringify(MINIMAL))).toEqual(MINIMAL);
  expect(await load("a.yaml", "openapi: 3.1.1\ninfo: {title: T, version: '1'}\npaths: {}")).toEqual(
    MINIMAL,
  );
});

test("a document may be circular", async () => {
  const circular: Record<string, unknown> = { ...MINIMAL };
  circular["components"] = circular;

  expect(await loadDocument(circular)).toBe(circular);
});

describe("refuses with the place and what to do", () => {
  test.each([
    ["bad.json", '{"openapi":\n tru}', "bad.json:2:2 is not JSON: expected a value"],
    ["bad.yaml", "openapi: 3.1.1\n  x: [", "bad.yaml:"],
    [
      "swagger.json",
      '{"swagger":"2.0"}',
      "is not an OpenAPI 3.0 or 3.1 document (it says no version)",
    ],
    [
      "later.json",
      '{"openapi":"4.0.0"}',
      "is not an OpenAPI 3.0 or 3.1 document (it says openapi: 4.0.0)",
    ],
    ["list.json", "[]", "is not an OpenAPI 3.0 or 3.1 document (it says no version)"],
    ["ref.yaml", "openapi: 3.1.1\npaths: {/a: {$ref: ./a.yaml}}", "Bundle it into one file first"],
    ["url.yaml", "openapi: 3.1.1\npaths: {/a: {$ref: http://x/a}}", '"http://x/a", outside'],
    ["gone.yaml", "openapi: 3.1.1\npaths: {/a: {$ref: '#/x/y'}}", '"#/x/y", which is not there'],
    ["loop.yaml", "openapi: 3.1.1\npaths: {/a: {$ref: '#/paths/~1a'}}", "which is not there"],
    ["odd.yaml", "openapi: 3.1.1\npaths: {/a: {$ref: '#/%zz'}}", "which is not there"],
  ])("%s", async (name, text, message) => {
    await expect(load(name, text)).rejects.toThrow(message);
    await expect(load(name, text)).rejects.toMatchObject({ name: "MockSetupError" });
  });

  test("a file that is not there, and a folder", async () => {
    await expect(loadDocument("nowhere.yaml")).rejects.toThrow(
      "Cannot use nowhere.yaml: there is no such file. Give the path of an OpenAPI document",
    );
    await expect(loadDocument(folder)).rejects.toThrow("it is a folder");
  });
});
