import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { generate, write } from "../src/index.ts";
import { compile, compilers } from "./support/compile.ts";
import { scratchWith } from "./support/scratch.ts";

const kinds = ["RunSlug", "ScraperSlug", "TaskSlug"];

/** Three kinds of identifiers; each is the argument of one operation, in the path, the query or the body. */
const document = {
  openapi: "3.1.1",
  info: { title: "Slugs", version: "1.0.0" },
  paths: {
    "/runs/{slug}": { get: taking("RunSlug", "path") },
    "/scrapers": { get: taking("ScraperSlug", "query") },
    "/tasks": { post: taking("TaskSlug", "body") },
  },
  components: {
    schemas: Object.fromEntries(kinds.map((kind) => [kind, { type: "string", "x-brand": kind }])),
  },
};

function taking(kind: string, place: "path" | "query" | "body"): object {
  const schema = { $ref: `#/components/schemas/${kind}` };
  const content = {
    "application/json": {
      schema: { type: "object", required: ["slug"], properties: { slug: schema } },
    },
  };
  return {
    operationId: `take${kind}`,
    responses: { "204": { description: "Done." } },
    ...(place === "body"
      ? { requestBody: { required: true, content } }
      : { parameters: [{ name: "slug", in: place, required: true, schema }] }),
  };
}

/** How a slug of one kind gets to where another is wanted. */
const ways = {
  "as it is": (from: string, to: string) => `(slug: ${from}): ${to} => slug`,
  "as an argument": (from: string, to: string) =>
    `(slug: ${from}): Promise<void> => take${to}(call, { slug })`,
  "in a list": (from: string, to: string) => `(slugs: ${from}[]): readonly ${to}[] => slugs`,
  "as one that may be missing": (from: string, to: string) =>
    `(slug: ${from} | undefined): { slug?: ${to} | undefined } => ({ slug })`,
  "out of an answer": (from: string, to: string) =>
    `async (answer: Promise<{ slug: ${from} }>): Promise<${to}> => (await answer).slug`,
};

const cases = Object.entries(ways).flatMap(([way, code]) =>
  [...kinds, "string"].flatMap((from) =>
    kinds.map((to) => ({
      title: `${from} for ${to}, ${way}`,
      code: code(from, to),
      fits: from === to || from === "string",
    })),
  ),
);

/** What stands above the cases, one line each. */
const head = [
  'import type { RunSlug, ScraperSlug, TaskSlug } from "./generated/models.js";',
  'import { takeRunSlug, takeScraperSlug, takeTaskSlug } from "./generated/functions.js";',
  'import type { Call } from "./generated/runtime.js";',
  "declare const call: Call;",
];

test.each(Object.entries(compilers))(
  "%s takes a slug of the same kind or plain text, and no slug of another kind",
  async (_, compiler) => {
    const folder = await scratchWith({ "openapi.json": document });
    await write(
      join(folder, "generated"),
      await generate({ document: join(folder, "openapi.json") }),
    );
    const lines = cases.map(({ code }, index) => `export const way${index} = ${code};`);
    await writeFile(join(folder, "program.ts"), [...head, ...lines].join("\n"));

    for (const options of [{}, { strict: false, exactOptionalPropertyTypes: false }]) {
      const wrong = linesWithErrors(await compile(compiler, folder, options));

      const refused = cases.filter((_case, index) => wrong.has(head.length + index + 1));
      expect(refused.map(({ title }) => title)).toEqual(
        cases.filter(({ fits }) => !fits).map(({ title }) => title),
      );
      expect(wrong.size).toBe(refused.length);
    }
  },
);

test("every ordered pair of kinds is tried, in every way", () => {
  expect(cases.filter(({ fits }) => !fits)).toHaveLength(6 * 5);
  expect(cases.filter(({ fits }) => fits)).toHaveLength(6 * 5);
});

/** The lines of the program that a compiler does not take. */
function linesWithErrors(printed: string): Set<number> {
  const errors = printed.split("\n").filter((line) => /error TS\d/.test(line));
  return new Set(errors.map((error) => Number(/^program\.ts\((\d+),/.exec(error)?.[1])));
}
