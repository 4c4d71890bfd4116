import { expect, test } from "vitest";
import { Findings } from "../contract/findings.ts";
import { References } from "../contract/references.ts";
import type { Json } from "../json.ts";
import { topOf } from "../problem.ts";
import { compileValidators } from "./compile-validators.ts";

/** Compiles checks over components, as they would stand in a document. */
function compiled(checks: Readonly<Record<string, Json>>, schemas: Readonly<Record<string, Json>>) {
  const place = () => topOf("openapi.yaml");
  const references = new References({ components: { schemas } }, new Findings(place));
  const list = Object.entries(checks).map(([name, schema]) => ({ name, schema, node: {} }));
  return compileValidators(list, { references, place, structure: "error" });
}

function ref(name: string): Json {
  return { $ref: `#/components/schemas/${name}` };
}

const book: Json = {
  type: "object",
  required: ["title", "state"],
  properties: { title: { type: "string", pattern: "^[A-Z]" }, state: { enum: ["here", "lent"] } },
};

test("a check that is nothing but a reference is the function of what it refers to", () => {
  const { functionOf, code } = compiled(
    { ReadBook: ref("Book"), SendBook: ref("Book") },
    { Book: book },
  );

  expect([...functionOf]).toEqual([
    ["ReadBook", "checkBook"],
    ["SendBook", "checkBook"],
  ]);
  expect(code.functions.map(({ name, subject }) => [name, subject])).toEqual([
    ["checkBook", "#/components/schemas/Book"],
  ]);
});

test("equal checks are one function", () => {
  const { functionOf } = compiled({ First: book, Second: { ...(book as object) } }, {});

  expect([...functionOf.values()]).toEqual(["checkFirst", "checkFirst"]);
});

test("only what functions use is declared, under names that follow from the document", () => {
  const { code } = compiled({ ReadBook: ref("Book") }, { Book: book, Unused: { format: "uri" } });

  expect(code.constants).toEqual([
    'const pattern0 = new RegExp("^[A-Z]", "u");',
    expect.stringMatching(
      /^const schemaBook = \{ properties: \{ state: \{ enum: \["here", "lent"\] \}/,
    ),
  ]);
  expect(code.helpers).toEqual([]);
});

test("a name in a text stays what it is, also where Ajv would use it for its own", () => {
  const kinds = ["validate", "schema", "func", "pattern", "formats", "wrapper"];
  const names = kinds.flatMap((kind) => [`${kind}0`, `${kind}1`]);
  const rules = { minLength: 2, pattern: "^[a-z]", format: "date-time", enum: names };
  const properties = Object.fromEntries(names.map((name) => [name, { const: name, ...rules }]));
  const { code } = compiled({ Odd: { type: "object", required: names, properties } }, {});

  const [{ code: text = "" } = {}] = code.functions;
  for (const name of names) {
    expect(text).toContain(`data.${name} === undefined`);
    expect(text).toContain(`"${name}"`);
  }
  for (const own of [
    "checkOdd.errors = ",
    "ucs2length(",
    "formatDateTime(",
    "schemaOdd.properties",
  ])
    expect(text).toContain(own);
});

test("schemas of one name get a number", () => {
  const inner = { $ref: "#/components/schemas/Book/properties/title" };
  const { functionOf } = compiled(
    { A: inner, B: ref("BookPropertiesTitle") },
    { Book: book, BookPropertiesTitle: { type: "number" } },
  );

  expect([...functionOf.values()].sort()).toEqual([
    "checkBookPropertiesTitle",
    "checkBookPropertiesTitle_2",
  ]);
});

test("a chain of 1,500 references does not outgrow the stack", () => {
  const link = (index: number): [string, Json] => [
    `Link${index}`,
    { type: "object", properties: { next: ref(`Link${index + 1}`) } },
  ];
  const links = Object.fromEntries(Array.from({ length: 1_500 }, (_, index) => link(index)));

  const { code } = compiled({ Chain: ref("Link0") }, { ...links, Link1500: { type: "string" } });

  expect(code.functions).toHaveLength(1_500); // the last is so small that it is a part of the one before
});
