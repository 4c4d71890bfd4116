import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { check, generate } from "../src/index.ts";
import { contents, golden, library } from "./support/scratch.ts";

// When the output is meant to change, build the package and run in its folder:
//   node bin/coreclaw-generator.js test/fixtures/library/openapi.yaml --out test/fixtures/library-golden
// Then read the difference before you commit it.

test("the library's document gives the committed files, byte for byte", async () => {
  const { files, warnings, operations } = await generate({ document: library });

  expect(Object.fromEntries(files.map(({ name, text }) => [name, text]))).toEqual(
    await contents(golden),
  );
  expect(warnings).toEqual([]);
  expect(operations).toBe(9);
});

test("the committed files are what --check calls up to date", async () => {
  const generated = await generate({ document: library });

  expect(await check(golden, generated)).toBeUndefined();
});

test("no line of code is longer than 100 characters, but for prose that must not be broken", async () => {
  const names = [
    "contract.ts",
    "errors.ts",
    "functions.ts",
    "index.ts",
    "models.ts",
    "operations.ts",
  ];
  const texts = await Promise.all(names.map((name) => readFile(join(golden, name), "utf8")));
  const long = texts.flatMap((text) => text.split("\n")).filter((line) => line.length > 100);

  expect(long).toEqual([expect.stringContaining("curl https://library.example.com")]);
});
