import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Edit, withFixture } from "../test/lint-fixture.ts";
import { checkReferences } from "./references.ts";

const check = (...edits: Edit[]) => withFixture(edits, (folder) => checkReferences(folder, folder));

test("a sound document has no finding", async () => {
  expect(await check()).toEqual([]);
});

test("a file that nothing refers to is an orphan", async () => {
  const problems = await withFixture([], (folder) => {
    writeFileSync(join(folder, "schemas/Lost.yaml"), "type: string\n");
    return checkReferences(folder, folder);
  });

  expect(problems).toEqual([
    {
      file: "schemas/Lost.yaml",
      line: 1,
      column: 1,
      rule: "no-orphan-file",
      message: "Nothing refers to this file: refer to it, or delete it.",
    },
  ]);
});

test("files that only refer to each other are orphans", async () => {
  const problems = await withFixture([], (folder) => {
    writeFileSync(join(folder, "schemas/A.yaml"), "items: {$ref: B.yaml}\n");
    writeFileSync(join(folder, "schemas/B.yaml"), "items: {$ref: A.yaml}\n");
    return checkReferences(folder, folder);
  });

  expect(problems.map(({ file }) => file)).toEqual(["schemas/A.yaml", "schemas/B.yaml"]);
});

test.each([
  "https://elsewhere.test/RunSlug.yaml",
  "file:///etc/passwd",
  "/etc/passwd",
  "../../RunSlug.yaml",
])("a reference to %s is refused where it stands", async (target) => {
  const problems = await check(["schemas/Page.yaml", "Started.yaml", target]);

  expect(problems[0]).toMatchObject({
    file: "schemas/Page.yaml",
    line: 13,
    column: 13,
    rule: "reference-inside",
  });
});

test("a reference to a missing file is reported where it stands, and nothing else", async () => {
  const problems = await check(["schemas/Page.yaml", "Started.yaml", "Gone.yaml"]);

  expect(problems).toEqual([
    {
      file: "schemas/Page.yaml",
      line: 13,
      column: 13,
      rule: "reference-exists",
      message: "`Gone.yaml` does not exist: correct the reference, or add the file.",
    },
  ]);
});

test("an anchor is reported where it stands", async () => {
  const problems = await check([
    "schemas/Page.yaml",
    "description: Number of runs.",
    "description: &number Number of runs.",
  ]);

  expect(problems).toMatchObject([
    { file: "schemas/Page.yaml", line: 7, column: 26, rule: "no-anchors" },
  ]);
});

test("an empty file is reported, not the references to it", async () => {
  const problems = await withFixture([], (folder) => {
    writeFileSync(join(folder, "schemas/RunSlug.yaml"), "# later\n");
    return checkReferences(folder, folder);
  });

  expect(problems).toEqual([
    {
      file: "schemas/RunSlug.yaml",
      line: 1,
      column: 1,
      rule: "yaml",
      message: "The file is empty: fill it, or delete it with the references to it.",
    },
  ]);
});

test("a colon in a text that is not quoted is explained", async () => {
  const problems = await check([
    "schemas/Page.yaml",
    "description: Number of runs.",
    "description: Number: of runs.",
  ]);

  expect(problems).toMatchObject([
    { line: 7, column: 18, message: expect.stringContaining("needs quotes") },
  ]);
});

test("a file that is no YAML is reported where it breaks", async () => {
  const problems = await check([
    "schemas/Page.yaml",
    "required: [count, list]",
    "required: [count, list",
  ]);

  expect(problems).toMatchObject([{ file: "schemas/Page.yaml", line: 4, rule: "yaml" }]);
});
