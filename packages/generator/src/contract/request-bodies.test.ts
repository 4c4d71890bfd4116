import { expect, test } from "vitest";
import { answering, documentWith, read, refusal } from "../../test/support/read.ts";
import type { RequestBody } from "./types.ts";

const plain = { type: "object", properties: { a: { type: "string" } } };

function posting(schema: unknown, more: object = {}, mediaType = "application/json"): object {
  return answering({}, { requestBody: { content: { [mediaType]: { schema } } }, ...more });
}

async function bodyOf(schema: unknown, more: object = {}): Promise<RequestBody | undefined> {
  const schemas = { Plain: plain, Alias: { $ref: "#/components/schemas/Plain" } };
  const paths = { "/a": { post: posting(schema, more) } };
  const { operations } = await read(documentWith({ paths, components: { schemas } }));
  return operations[0]?.body;
}

test.each<[string, unknown]>([
  ["a plain object", plain],
  ["a closed object", { ...plain, additionalProperties: false }],
  ["an object without members", { type: "object", additionalProperties: false }],
  ["a reference to a plain object", { $ref: "#/components/schemas/Plain" }],
  ["a reference to a reference", { $ref: "#/components/schemas/Alias" }],
])("%s stands beside the parameters", async (_, schema) => {
  expect(await bodyOf(schema)).toMatchObject({ from: "flat", mediaType: "application/json" });
});

test.each<[string, unknown]>([
  ["text", { type: "string" }],
  ["an object of unknown members", { type: "object" }],
  ["a map", { ...plain, additionalProperties: { type: "string" } }],
  ["a union", { oneOf: [plain] }],
  ["a composition", { type: "object", allOf: [plain] }],
  ["an object that may be null", { ...plain, type: ["object", "null"] }],
  ["a constant", { ...plain, const: { a: "x" } }],
  [
    "a reference with more members",
    { $ref: "#/components/schemas/Plain", properties: { b: true } },
  ],
  ["anything", {}],
])("%s is the argument `body`", async (_, schema) => {
  expect(await bodyOf(schema)).toMatchObject({ from: "member" });
});

test("an object that shares a name with a parameter is the argument `body`", async () => {
  const parameters = [{ name: "a", in: "query", schema: { type: "string" } }];

  expect(await bodyOf(plain, { parameters })).toMatchObject({ from: "member" });
});

test("a parameter cannot be called body beside a body", async () => {
  const parameters = [{ name: "body", in: "query", schema: { type: "string" } }];
  const paths = { "/a": { post: posting({ type: "string" }, { parameters }) } };

  expect(await refusal(documentWith({ paths }))).toEqual([
    expect.stringContaining('The body is the argument "body", and a parameter has that name.'),
  ]);
});

test("two parameters of one name are refused, and one called __proto__", async () => {
  const schema = { type: "string" };
  const twice = [
    { name: "id", in: "query", schema },
    { name: "id", in: "header", schema },
  ];
  const paths = {
    "/a": { get: answering({}, { parameters: twice }) },
    "/b": { get: answering({}, { parameters: [{ name: "__proto__", in: "query", schema }] }) },
  };

  expect(await refusal(documentWith({ paths }))).toEqual([
    expect.stringContaining('Two parameters are called "id", in different places. Rename one.'),
    expect.stringContaining('No argument can be called "__proto__".'),
  ]);
});

test("other media types give text or bytes", async () => {
  const paths = {
    "/a": { post: posting({}, {}, "text/csv") },
    "/b": { post: posting({}, {}, "multipart/form-data") },
  };
  const { operations } = await read(documentWith({ paths }));

  expect(operations.map(({ body }) => [body?.mediaType, body?.type.kind, body?.from])).toEqual([
    ["text/csv", "string", "member"],
    ["multipart/form-data", "bytes", "member"],
  ]);
});
