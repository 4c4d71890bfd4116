import { makeDocumentFromString } from "@redocly/openapi-core";
import { expect, test } from "vitest";
import { DocumentError } from "../problem.ts";
import { Locations } from "./locations.ts";

const text = `openapi: 3.1.1
paths:
  /a~b:
    get:
      tags: [one, two]
components: {}
`;

function load(source: string, locations = new Locations("/api")) {
  const document = makeDocumentFromString<Record<string, Record<string, never>>>(
    source,
    "/api/sub/openapi.yaml",
  );
  locations.add(document);
  return { parsed: document.parsed, locations };
}

function refusal(source: string): string {
  try {
    load(source);
  } catch (error) {
    if (error instanceof DocumentError) return error.message;
    throw error;
  }
  return "";
}

test("every object knows its file, line and column, and those of its members", () => {
  const { parsed, locations } = load(text);
  const get = parsed["paths"]?.["/a~b"]?.["get"];

  expect(locations.find(get)).toEqual({ file: "sub/openapi.yaml", line: 5, column: 7 });
  expect(locations.find(get, "tags")).toEqual({ file: "sub/openapi.yaml", line: 5, column: 7 });
  expect(locations.find(parsed["paths"], "/a~b")).toMatchObject({ line: 3, column: 3 });
  expect(locations.find(get?.["tags"], 1)).toMatchObject({ line: 5, column: 19 });
});

test("the place of a member that is missing is that of its owner", () => {
  const { parsed, locations } = load(text);

  expect(locations.find(parsed["paths"]?.["/a~b"]?.["get"], "summary")).toMatchObject({ line: 4 });
});

test("an object of no file has no place, but a copy can inherit one", () => {
  const { parsed, locations } = load(text);
  const copy = structuredClone(parsed);
  expect(locations.find(copy["paths"])).toBeUndefined();

  locations.inherit(copy, parsed);

  expect(locations.find(copy["paths"], "/a~b")).toMatchObject({ line: 3, column: 3 });
});

test.each([
  ["infinity", "a: 1\nb: .inf\n", "2:4 error Infinity is no number of JSON."],
  ["what is no number", "a: [1, .nan]\n", "1:8 error NaN is no number of JSON."],
  [
    "bytes",
    "a: 1\nb: !!binary aGk=\n",
    "error This is no value of JSON. Write it without a YAML tag.",
  ],
  ["a member __proto__", "a:\n  __proto__: {}\n", '2:3 error No member can be called "__proto__".'],
])("%s is refused", (_, source, told) => {
  expect(refusal(source)).toContain(told);
});

test("aliases that multiply without end are refused before anything follows them", () => {
  const lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"];
  for (let n = 1; n < 10; n++)
    lines.push(
      `a${n}: &a${n} [${Array(10)
        .fill(`*a${n - 1}`)
        .join(", ")}]`,
    );

  expect(refusal(lines.join("\n"))).toContain("more than 2000000 objects");
});

test("an alias for the object it stands in is refused", () => {
  expect(refusal("a: &a\n  b: *a\n")).toContain("nests deeper than 200 levels");
});
