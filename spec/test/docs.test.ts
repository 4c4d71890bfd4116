import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { packageDir } from "../scripts/redocly.ts";
import { find } from "./document.ts";

const read = (name: string) => readFileSync(join(packageDir, name), "utf8");
const vocabulary = JSON.parse(read("extensions.schema.json"));
const contract = JSON.stringify(find().node);

/** The text of a file between a heading and the next one. */
function section(name: string, heading: string): string {
  return read(name).split(`\n## ${heading}\n`)[1]?.split("\n## ")[0] ?? "";
}

/** The first cells of the rows of the tables in `markdown`, headings left out. */
function firstCells(markdown: string): string[] {
  const rows = markdown.split("\n").filter((line) => line.startsWith("| "));
  const cells = rows.map((row) => row.split("|")[1]?.trim() ?? "");
  return cells.filter((_, index) => !isHeading(rows[index]) && !isHeading(rows[index + 1]));
}

function isHeading(row: string | undefined): boolean {
  return row?.startsWith("| -") ?? false;
}

test("the list of disputes has exactly those that the document refers to", () => {
  const used = new Set([...contract.matchAll(/"dispute":"([DS]\d+)"/g)].map(([, id]) => id));

  expect(firstCells(read("docs/disputes.md")).sort()).toEqual([...used].sort());
});

test("every dispute of the API is recorded in the document", () => {
  for (let number = 1; number <= 27; number++) {
    expect(contract).toContain(`"dispute":"D${number}"`);
  }
});

test("every source of the vocabulary is explained, and used in the document", () => {
  const explained = firstCells(section("EXTENSIONS.md", "x-evidence")).flatMap((cell) =>
    cell.split(", "),
  );

  expect(explained.sort()).toEqual([...vocabulary.$defs.source.enum].sort());
  for (const source of explained) expect(contract).toContain(`"source":"${source}"`);
});

test("the README explains exactly the scenarios of success that the linter admits", () => {
  const { rules } = parse(read("redocly.yaml"));

  expect(firstCells(section("README.md", "Scenarios"))).toEqual(
    rules["coreclaw/scenario-names"].success.map((name: string) => `\`${name}\``),
  );
});

test("the program in the README runs, once the bundle is built", () => {
  const [, program = ""] = read("README.md").match(/^```ts\n([\s\S]*?)^```$/m) ?? [];
  const args = ["--input-type=module-typescript", "--eval", program];

  const printed = execFileSync(process.execPath, args, { cwd: packageDir, encoding: "utf8" });

  expect(printed).toContain("'/api/v1/scraper/run'");
});

test("EXTENSIONS.md explains exactly the extensions of the vocabulary", () => {
  const places: { properties: object }[] = Object.values(vocabulary.$defs.places.$defs);
  const defined = new Set(places.flatMap(({ properties }) => Object.keys(properties)));
  const headings = [...read("EXTENSIONS.md").matchAll(/^## (x-.+)$/gm)].map(([, name]) => name);

  expect(headings.sort()).toEqual([...defined].sort());
});

test("the decision on HTTP statuses says what the table of codes says", () => {
  const text = read("docs/adr/0001-http-status-of-each-code.md");
  const rows: { code: number }[] = Object.values(Object(find("x-error-codes").node));

  for (const { code } of rows) expect(text).toContain(String(code));
});
