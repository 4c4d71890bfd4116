import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { generate, write } from "../src/index.ts";
import { compile, compilers } from "./support/compile.ts";
import { scratchWith } from "./support/scratch.ts";

const kinds = ["ScraperSlug", "TaskSlug", "RunSlug"];

/** An operation for each kind that takes its slug and gives it back. */
const document = {
  openapi: "3.1.1",
  info: { title: "Slugs", version: "1" },
  paths: Object.fromEntries(kinds.map((kind) => [`/${kind}`, { post: operationOf(kind) }])),
  components: {
    schemas: Object.fromEntries(kinds.map((kind) => [kind, { type: "string", "x-brand": kind }])),
  },
};

function operationOf(kind: string): object {
  const slug = { $ref: `#/components/schemas/${kind}` };
  const body = { type: "object", required: ["slug"], properties: { slug } };
  return {
    operationId: `use${kind}`,
    parameters: [{ name: "id", in: "query", schema: slug }],
    requestBody: { required: true, content: { "application/json": { schema: body } } },
    responses: {
      "200": { description: "The slug.", content: { "application/json": { schema: slug } } },
    },
  };
}

const pairs = kinds.flatMap((given) => kinds.map((wanted) => ({ given, wanted })));

/** One line for each way to use one kind where another, or the same, is wanted; then plain text for each kind. */
const uses = [
  ...pairs.flatMap(({ given, wanted }) => {
    const slug = given.toLowerCase();
    const what = `${given} for ${wanted}`;
    return [
      [given === wanted, what, `use${wanted}(call, { slug: ${slug} });`],
      [given === wanted, what, `use${wanted}(call, { slug: text, id: ${slug} });`],
      [
        given === wanted,
        what,
        `use${given}(call, { slug: text }).then((slug) => use${wanted}(call, { slug }));`,
      ],
    ] as const;
  }),
  ...kinds.map(
    (kind) =>
      [true, `text for ${kind}`, `use${kind}(call, { slug: text, id: "literal" });`] as const,
  ),
  ...kinds.map((kind) => [true, `${kind} for text`, `text = ${kind.toLowerCase()};`] as const),
  [false, "a number", "useRunSlug(call, { slug: 1 });"] as const,
];

const head = `import type { Call } from "./out/runtime.js";
import { ${kinds.map((kind) => `type ${kind}, use${kind}`).join(", ")} } from "./out/index.js";
declare const call: Call;
declare let text: string;
${kinds.map((kind) => `declare const ${kind.toLowerCase()}: ${kind};`).join("\n")}
`;

test.each(Object.entries(compilers))(
  "%s refuses each kind of slug where another is wanted, and takes plain text for all",
  async (_, tsc) => {
    const folder = await scratchWith({ "openapi.json": document });
    await write(join(folder, "out"), await generate({ document: join(folder, "openapi.json") }));
    await writeFile(join(folder, "use.ts"), head + uses.map(([, , line]) => line).join("\n"));

    const output = await compile(tsc, folder);

    const lines = [...output.matchAll(/^use\.ts\((\d+),/gm)].map(([, line]) => Number(line));
    const refused = lines.map((line) => uses[line - head.split("\n").length]?.[2]);
    expect(refused).toEqual(uses.filter(([fits]) => !fits).map(([, , line]) => line));
    expect(output.split("\n").filter((line) => line.includes("error"))).toHaveLength(lines.length);
  },
);

test("every ordered pair of kinds is among them", () => {
  const refused = uses.filter(([fits]) => !fits).map(([, what]) => what);

  expect(new Set(refused)).toEqual(
    new Set([
      ...["ScraperSlug for TaskSlug", "ScraperSlug for RunSlug"],
      ...["TaskSlug for ScraperSlug", "TaskSlug for RunSlug"],
      ...["RunSlug for ScraperSlug", "RunSlug for TaskSlug"],
      "a number",
    ]),
  );
});
