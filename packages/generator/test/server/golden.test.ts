import { expect, test } from "vitest";
import { check, generate } from "../../src/index.ts";
import { contents, library, serverGolden } from "../support/scratch.ts";

// When the output is meant to change, build the package and run in its folder:
//   node bin/coreclaw-generator.js test/fixtures/library/openapi.yaml --for server \
//     --import-extension .ts --out test/fixtures/library-golden-server
// Then read the difference before you commit it.

const asked = { document: library, for: "server", importExtension: ".ts" } as const;

test("the library's document gives a server the committed files, byte for byte", async () => {
  const { files, warnings, operations } = await generate(asked);

  expect(Object.fromEntries(files.map(({ name, text }) => [name, text]))).toEqual(
    await contents(serverGolden),
  );
  expect(warnings).toEqual([]);
  expect(operations).toBe(9);
});

test("the committed files are what --check calls up to date", async () => {
  expect(await check(serverGolden, await generate(asked))).toBeUndefined();
});

test("the validators import nothing, and make no code of text", async () => {
  const { "validators.ts": text = "" } = await contents(serverGolden);

  expect(text).toContain("export const validators");
  expect(text).not.toMatch(/\b(import|require|eval|Function)\b/);
});
