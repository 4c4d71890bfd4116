import { expect, test } from "vitest";
import { answering, documentWith, read, refusal } from "../../test/support/read.ts";
import { printType } from "../emit/print-type.ts";

/** The type of a schema as code, beside a component `Other`. */
async function typeOf(schema: unknown, received = false): Promise<string> {
  const Other = { type: "object", properties: { a: { type: "string" } } };
  const { models } = await read(documentWith({ components: { schemas: { It: schema, Other } } }));
  const model = models.find(({ name }) => name === "It");
  if (!model) throw new Error("There is no such model.");
  return printType(model.type, { received }).replace(/\s+/g, " ");
}

test.each<[string, unknown, string]>([
  ["a list of whatever", { type: "array", items: true }, "unknown[]"],
  ["a list that stays empty", { type: "array", items: false }, "never[]"],
  ["an empty schema", {}, "unknown"],
  ["text", { type: "string" }, "string"],
  ["a whole number", { type: "integer" }, "number"],
  ["bytes", { type: "string", format: "binary" }, "Uint8Array"],
  [
    "bytes, in words of 2020-12",
    { type: "string", contentMediaType: "application/octet-stream" },
    "Uint8Array",
  ],
  ["a format nobody knows", { type: "string", format: "constructor" }, "string"],
  ["several types", { type: ["string", "null"] }, "string | null"],
  ["a constant", { const: 0 }, "0"],
  ["a constant null", { const: null }, "null"],
  ["a constant object", { const: { a: 1 } }, "unknown"],
  ["a vocabulary", { type: "string", enum: ["a", 'b"'] }, '"a" | "b\\""'],
  ["a vocabulary of numbers", { enum: [-1, 0.5] }, "-1 | 0.5"],
  ["a vocabulary that may be null", { type: ["string", "null"], enum: ["a"] }, '"a" | null'],
  ["a vocabulary with objects in it", { enum: ["a", { b: 1 }] }, "unknown"],
  ["a list", { type: "array", items: { type: "string" } }, "string[]"],
  ["a list of a union", { type: "array", items: { enum: ["a", "b"] } }, '("a" | "b")[]'],
  ["a list of anything", { type: "array" }, "unknown[]"],
  [
    "a tuple",
    { prefixItems: [{ type: "string" }, { type: "number" }], items: false },
    "[string, number]",
  ],
  [
    "a tuple with a tail",
    { prefixItems: [{ type: "string" }], items: { type: "number" } },
    "[string, ...number[]]",
  ],
  ["an object", { type: "object" }, "{ [key: string]: unknown; }"],
  [
    "an object without members",
    { type: "object", additionalProperties: false },
    "{ [key: string]: never }",
  ],
  ["a map", { additionalProperties: { type: "number" } }, "{ [key: string]: number; }"],
  [
    "a map by patterns",
    { patternProperties: { "^a": { type: "number" } } },
    "{ [key: string]: number; }",
  ],
  ["a reference", { $ref: "#/components/schemas/Other" }, "Other"],
  ["a reference with prose", { $ref: "#/components/schemas/Other", description: "x" }, "Other"],
  ["all of", { allOf: [{ $ref: "#/components/schemas/Other" }, { description: "x" }] }, "Other"],
  ["one of", { oneOf: [{ type: "string" }, { type: "number" }] }, "string | number"],
  [
    "one of, with a type above",
    { type: "object", oneOf: [{ $ref: "#/components/schemas/Other" }] },
    "Other",
  ],
  ["one of what is anything", { oneOf: [{ type: "string" }, {}] }, "unknown"],
  ["any of, twice the same", { anyOf: [{ type: "string" }, { type: "string" }] }, "string"],
])("%s", async (_, schema, expected) => {
  expect(await typeOf(schema)).toBe(expected);
});

test("required members come first, each group by name", async () => {
  const properties = { b: { type: "string" }, a: { type: "string" }, c: true };

  expect(await typeOf({ type: "object", properties, required: ["c", "b"] })).toBe(
    "{ b: string; c: unknown; a?: string | undefined; }",
  );
});

test("what is sent may say undefined for absent, what is received never does", async () => {
  const schema = { type: "object", properties: { a: { enum: ["x", 1] } } };

  expect(await typeOf(schema, false)).toBe('{ a?: "x" | 1 | undefined; }');
  expect(await typeOf(schema, true)).toBe('{ a?: "x" | 1 | (string & {}) | (number & {}); }');
});

test("a member that only `required` names is there, and its type is said elsewhere", async () => {
  const other = { $ref: "#/components/schemas/Other" };

  expect(await typeOf({ allOf: [other, { required: ["a"] }] })).toBe("Other & { a: unknown; }");
  expect(await typeOf({ allOf: [other], anyOf: [{ required: ["a"] }, { required: ["b"] }] })).toBe(
    "Other & ({ a: unknown; } | { b: unknown; })",
  );
});

test("members beside named ones can hold anything", async () => {
  const schema = {
    properties: { a: { type: "string" } },
    additionalProperties: { type: "number" },
  };

  expect(await typeOf(schema)).toBe("{ a?: string | undefined; [key: string]: unknown; }");
});

test("a reference into the middle of a schema gives that part a name", async () => {
  const Run = { type: "object", properties: { state: { enum: ["on", "off"] } } };
  const It = { $ref: "#/components/schemas/Run/properties/state" };
  const { models, inner } = await read(documentWith({ components: { schemas: { It, Run } } }));

  expect(models.map(({ name }) => name)).toEqual(["It", "Run", "RunState"]);
  expect([...inner]).toEqual([["#/components/schemas/Run/properties/state", "RunState"]]);
});

test("such a part steps aside for a component of the same name", async () => {
  const Run = { type: "object", properties: { state: { enum: ["on", "off"] } } };
  const It = { $ref: "#/components/schemas/Run/properties/state" };
  const schemas = { It, Run, RunState: { type: "string" } };
  const { models } = await read(documentWith({ components: { schemas } }));

  expect(models.map(({ name }) => name)).toContain("ComponentsSchemasRunPropertiesState");
});

test("a reference that is spelled with % is the same reference", async () => {
  const { models } = await read(
    documentWith({
      components: {
        schemas: { It: { $ref: "#/components/schemas/O%74her" }, Other: { type: "string" } },
      },
    }),
  );

  expect(models.map(({ name, type }) => [name, type])).toEqual([
    ["It", { kind: "model", name: "Other" }],
    ["Other", { kind: "string" }],
  ]);
});

test("a reference into a path gives a type as well", async () => {
  const paths = {
    "/a": { get: answering({ type: "object", properties: { id: { type: "string" } } }) },
    "/b": {
      get: answering({
        $ref: "#/paths/~1a/get/responses/200/content/application~1json/schema",
      }),
    },
  };
  const { operations, models } = await read(documentWith({ paths }));

  expect(models.map(({ name }) => name)).toEqual(["AGet200ApplicationJson"]);
  expect(operations.map(({ result }) => result.kind)).toEqual(["object", "model"]);
});

test("a type that is nothing but itself is refused", async () => {
  const schemas = {
    A: { oneOf: [{ $ref: "#/components/schemas/B" }, { type: "string" }] },
    B: { allOf: [{ $ref: "#/components/schemas/A" }] },
    List: { type: "array", items: { $ref: "#/components/schemas/List" } },
  };

  expect(await refusal(documentWith({ components: { schemas } }))).toEqual([
    expect.stringContaining('The type "A" is made of nothing but itself.'),
    expect.stringContaining('The type "B" is made of nothing but itself.'),
  ]);
});

test("two schemas that become one type are refused, at the second", async () => {
  const schemas = { "run-state": { type: "string" }, runState: { type: "string" } };

  expect(await refusal(documentWith({ components: { schemas } }))).toEqual([
    expect.stringContaining('Two schemas become the type "RunState". Rename "runState". (names)'),
  ]);
});

test("a component is called by plain characters, as OpenAPI says", async () => {
  const schemas = { "a b": { type: "string" } };

  expect(await refusal(documentWith({ components: { schemas } }))).toEqual([
    '10:7 The name of a component is made of letters, digits, ".", "-" and "_". Rename "a b". (names)',
  ]);
});

test("nullable, which is a word of OpenAPI 3.0, adds null also beside a reference", async () => {
  const schemas = {
    It: { nullable: true, allOf: [{ $ref: "#/components/schemas/Other" }] },
    Other: { type: "string", nullable: true },
  };
  const { models } = await read({ ...documentWith({ components: { schemas } }), openapi: "3.0.3" });

  expect(models.map(({ type }) => printType(type, { received: false }))).toEqual([
    "Other | null",
    "string | null",
  ]);
});
