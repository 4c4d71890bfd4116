import fc from "fast-check";
import { expect, test } from "vitest";
import type { InputDescriptor, InputProperty } from "../../generated/models.ts";
import tables from "./cases.json" with { type: "json" };
import { checkCustom } from "./check-custom.ts";

/** What the check says of one value in a form of one field. */
function messageFor(property: InputProperty, value: unknown): string | undefined {
  const check = checkCustom({ properties: [property] }, { [property.name]: value });
  return [...check.problems, ...check.warnings][0]?.message;
}

test("a message names the field, says what it accepts, and shows what it got", () => {
  const limit: InputProperty = { name: "max_results", type: "integer", default: 50, maximum: 200 };

  expect(messageFor(limit, "many")).toBe(
    '`max_results` must be a whole number, for example 50; it is the text "many"',
  );
  expect(messageFor(limit, 300)).toBe("`max_results` must be at most 200; it is the number 300");
  expect(messageFor(limit, 2.5)).toBe("`max_results` must be a whole number; it is the number 2.5");
});

test("a message about a required field says that it is required", () => {
  const places: InputProperty = {
    name: "places",
    type: "array",
    editor: "stringList",
    required: true,
    default: ["Aarhus"],
  };

  expect(checkCustom({ properties: [places] }, {}).problems).toEqual([
    {
      field: "places",
      message:
        '`places` must be a list of texts, for example ["Aarhus"]; it is missing, yet required',
    },
  ]);
  expect(messageFor(places, [])).toContain("it is an empty list, yet required");
});

test("a message about an empty value says that it is empty", () => {
  const box: InputProperty = { name: "box", type: "object", required: true };

  expect(messageFor(box, {})).toBe(
    '`box` must be an object, for example {"key": "value"}; it is an empty object, yet required',
  );
});

test("a message about a date shows how to write one", () => {
  const day: InputProperty = { name: "day", editor: "datepicker", format: "DD.MM.YYYY" };

  expect(messageFor(day, "2026-03-31")).toBe(
    '`day` must be a date that exists, written DD.MM.YYYY, for example 31.03.2026; it is the text "2026-03-31"',
  );
});

test("a message about rows names their columns, and the place in the list", () => {
  const pages: InputProperty = {
    name: "pages",
    type: "array",
    editor: "requestListSource",
    param_list: [
      { param: "page", required: true },
      { param: "days", type: "integer" },
    ],
  };

  expect(messageFor(pages, ["a"])).toBe(
    '`pages[0]` must be an object with `page`, `days`; it is the text "a"',
  );
  expect(messageFor(pages, [{ page: "a", days: "few" }])).toBe(
    '`pages[0].days` must be a whole number, for example 10; it is the text "few"',
  );
});

test("a message about choices lists eight of them", () => {
  const letter: InputProperty = {
    name: "letter",
    type: "string",
    editor: "select",
    options: [..."abcdefghij"].map((value) => ({ value })),
  };

  expect(messageFor(letter, "z")).toBe(
    '`letter` must be one of "a", "b", "c", "d", "e", "f", "g", "h" and 2 others; it is the text "z"',
  );
});

test("a message about an unknown key lists the fields of the form", () => {
  const check = checkCustom({ properties: [{ name: "places" }, { name: "days" }] }, { place: 1 });

  expect(check.warnings).toEqual([
    {
      field: "place",
      message: "`place` is no field of this Worker; its fields are `places`, `days`",
    },
  ]);
});

test("a message repeats 80 characters of a value, and escapes what cannot be seen", () => {
  const count: InputProperty = { name: "count", type: "integer" };

  expect(messageFor(count, "x".repeat(500))).toMatch(/the text "x{80}…"$/);
  expect(messageFor(count, '\u001b[31m"\u202e\u009b\n')).toMatch(
    /the text "\\u001b\[31m\\"\\u202e\\u009b\\n"$/,
  );
});

test("an unknown key is cut and escaped in the place as well as in the message", () => {
  const [warning] = checkCustom({ properties: [] }, { [`\u0007${"k".repeat(5_000)}`]: 1 }).warnings;

  expect(warning?.field).toBe(`\\u0007${"k".repeat(79)}…`);
  expect(warning?.message.length).toBeLessThan(200);
});

test("of 100,000 wrong items twenty are listed and all are counted", () => {
  const form: InputDescriptor = {
    properties: [{ name: "words", type: "array", editor: "stringList" }],
  };

  const check = checkCustom(form, { words: Array.from({ length: 100_000 }, () => 5) });

  expect(check.problems).toHaveLength(20);
  expect(check.problems[19]?.field).toBe("words[19]");
  expect(check.problemCount).toBe(100_000);
});

test("of 100,000 unknown keys twenty are listed and all are counted", () => {
  const custom = Object.fromEntries(Array.from({ length: 100_000 }, (_, key) => [`k${key}`, 0]));

  const check = checkCustom({ properties: [{ name: "words" }] }, custom);

  expect(check.problems).toEqual([]);
  expect(check.warnings).toHaveLength(20);
  expect(check.warningCount).toBe(100_000);
});

test("a value of any depth is read no deeper than its form", () => {
  let deep: unknown = "end";
  for (let level = 0; level < 100_000; level++) deep = level % 2 === 0 ? [deep] : { deep };
  const names = ["words", "rows", "any"];
  const form: InputDescriptor = {
    concurrency: { fields: ["words"] },
    properties: [
      { name: "words", type: "array", editor: "stringList" },
      { name: "rows", type: "array", editor: "requestListSource", param_list: [{ param: "deep" }] },
      { name: "any", editor: "json" },
    ],
  };

  const check = checkCustom(form, Object.fromEntries(names.map((name) => [name, [deep]])));

  expect(check.problems.map((problem) => problem.field)).toEqual(["rows[0].deep"]);
});

test("keys of the prototype are plain data", () => {
  const custom: unknown = JSON.parse('{"__proto__":{"words":5},"constructor":{"prototype":1}}');
  const form: InputDescriptor = { properties: [{ name: "words", type: "array", required: true }] };

  const check = checkCustom(form, custom);

  expect(check.problems.map((problem) => problem.field)).toEqual(["words"]);
  expect(check.warnings.map((warning) => warning.field)).toEqual(["__proto__", "constructor"]);
  expect(Object.hasOwn(Object.prototype, "words")).toBe(false);
});

test("no JSON makes the check throw, or list more than it may", () => {
  const forms = tables.map((table) => table.descriptor as unknown as InputDescriptor);
  const names = forms.flatMap((form) => form.properties.map((property) => property.name));
  const custom = fc.oneof(
    fc.jsonValue(),
    fc.dictionary(fc.constantFrom(...names, "__proto__", "toString"), fc.jsonValue()),
  );

  fc.assert(
    fc.property(fc.constantFrom(...forms), custom, (form, value) => {
      const check = checkCustom(form, value);
      expect(check.problems.length).toBe(Math.min(20, check.problemCount));
      expect(check.warnings.length).toBe(Math.min(20, check.warningCount));
      for (const { message } of [...check.problems, ...check.warnings]) {
        expect(message.length).toBeLessThan(1_000);
      }
    }),
  );
});
