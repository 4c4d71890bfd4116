import Ajv from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { loadDocument } from "../../document/load-document.ts";
import type { InputProperty } from "../../generated/models.ts";
import { CATALOGUE } from "./catalogue.ts";

const FORMS = CATALOGUE.map((worker) => worker.descriptor);
const FIELDS = FORMS.flatMap((form) => form.properties);
const COLUMNS = FIELDS.flatMap((field) => field.param_list ?? []);

function defaultsWhere(matches: (field: InputProperty) => boolean): unknown[] {
  return FIELDS.filter(matches).map((field) => field.default);
}

test("every form fits the document's own schema of forms", async () => {
  const document = await loadDocument();
  const ajv = new Ajv.default({ strict: false, validateFormats: false });
  ajv.addSchema({ ...document, $id: "https://example.com/document" });
  const fits = ajv.compile({
    $ref: "https://example.com/document#/components/schemas/InputDescriptor",
  });

  for (const { path, descriptor } of CATALOGUE) {
    fits(descriptor);
    expect({ path, errors: fits.errors }).toEqual({ path, errors: null });
  }
  expect(fits({ properties: [{ type: "string" }] })).toBe(false);
});

test("the forms use every type, and none", () => {
  const types = new Set(FIELDS.map((field) => field.type));

  expect(types).toEqual(
    new Set(["string", "integer", "number", "boolean", "array", "object", undefined]),
  );
});

test("the forms use every editor, and none", () => {
  const editors = new Set(FIELDS.map((field) => field.editor));

  expect(editors).toEqual(
    new Set([
      "input",
      "textarea",
      "number",
      "select",
      "radio",
      "checkbox",
      "switch",
      "datepicker",
      "stringList",
      "requestList",
      "requestListSource",
      "json",
      undefined,
    ]),
  );
});

test("the forms use every member that a field, a column or the splitting can have", () => {
  const members = (things: readonly object[]) => [...new Set(things.flatMap(Object.keys))].sort();

  expect(members(FIELDS)).toEqual(
    [
      ...["name", "type", "editor", "title", "description", "required", "default", "options"],
      ...["multiple", "format", "valueFormat", "param_list", "sectionCaption"],
      ...["sectionDescription", "minimum", "maximum"],
    ].sort(),
  );
  expect(members(COLUMNS)).toEqual(
    [
      ...["param", "name", "type", "editor", "title", "description", "required", "default"],
      ...["options", "format", "minimum", "maximum"],
    ].sort(),
  );
  expect(members(FORMS)).toEqual(["b", "concurrency", "description", "properties"]);
  expect(members(FORMS.flatMap((form) => form.concurrency ?? []))).toEqual([
    "fields",
    "limits",
    "remove_fields",
  ]);
  expect(members(FORMS.flatMap((form) => form.concurrency?.limits ?? []))).toEqual([
    "field",
    "max",
    "regex",
  ]);
});

test("the forms are as untidy as real ones", () => {
  const names = FIELDS.map((field) => field.name);
  const texts = FIELDS.map((field) => field.description ?? "");

  expect(defaultsWhere((field) => field.type === "integer")).toContain(null);
  expect(defaultsWhere((field) => field.type === "integer")).toContain("20");
  expect(defaultsWhere((field) => field.type === "boolean")).toContain("no");
  expect(defaultsWhere((field) => field.type === "string")).toContain(9000);
  expect(defaultsWhere((field) => field.editor === "stringList")).toContainEqual([
    { town: "Ghent" },
  ]);
  expect(FIELDS.some((field) => field.editor === "json" && field.type === "array")).toBe(true);
  expect(FIELDS.some((field) => field.editor === undefined && field.type === undefined)).toBe(true);
  expect(names.some((name) => name.includes("."))).toBe(true);
  expect(names.some((name) => name.includes("-"))).toBe(true);
  expect(texts.some((text) => text.includes("\n"))).toBe(true);
  for (const script of [/\p{Emoji_Presentation}/u, /\p{Script=Han}/u, /\p{Script=Arabic}/u]) {
    expect(texts.some((text) => script.test(text))).toBe(true);
  }
});
