import { expect, test } from "vitest";
import manifest from "../package.json" with { type: "json" };
import { BLOCKS } from "./guide.ts";

/** By section, the files and languages of what is shown there: another block needs a test, too. */
test("each block of the guide is one that is run", () => {
  const shown = BLOCKS.map(({ section, language, file }) => `${section}: ${file ?? language}`);

  expect(shown).toEqual([
    "Vitest: sh",
    "Vitest: orders.test.ts",
    "Vitest: server.test.ts",
    "Vitest: vitest.config.ts",
    "Vitest: busy.test.ts",
    "Vitest: text",
    "Coverage with Vitest: vitest.config.ts",
    "Coverage with Vitest: text",
    "Jest: sh",
    "Jest: sh",
    "Jest: orders.test.js",
    "Jest: jest.config.js",
    "Jest: start-mock.mjs",
    "Jest: stop-mock.mjs",
    "Jest: account.test.js",
    "Playwright: sh",
    "Playwright: playwright.config.ts",
    "Playwright: tests/run.spec.ts",
    "Playwright: tests/search.spec.ts",
    "MSW: sh",
    "MSW: mocked.test.ts",
    "MSW: sh",
    "MSW: src/mocks.ts",
    "MSW: src/start-mocks.ts",
    "Any other runner: orders.test.mjs",
    "Any other runner: sh",
  ]);
});

test("what the guide installs is what is installed here", () => {
  const commands = BLOCKS.filter(({ text }) => text.startsWith("npm install "));
  const names = commands.flatMap(({ text }) => text.trim().split(" ").slice(3));

  const installed = { ...manifest.dependencies, ...manifest.devDependencies };
  expect(Object.keys(installed)).toEqual(expect.arrayContaining(names));
  expect(commands).toHaveLength(4);
});
