import { expect, test } from "vitest";
import { answering, documentWith, read, refusal } from "../../test/support/read.ts";
import { printType } from "../emit/print-type.ts";

const envelope = { code: "code", message: "msg", data: "data", success: 0 };
const failed = { properties: { code: { type: "integer", not: { const: 0 } } } };

function succeeded(data: unknown): object {
  return { properties: { code: { const: 0 }, data } };
}

async function resultOf(operation: object, root: object = {}): Promise<string> {
  const { operations } = await read(documentWith({ paths: { "/a": { get: operation } }, ...root }));
  const [first] = operations;
  if (!first) throw new Error("There is no operation.");
  return `${first.answer}: ${printType(first.result, { received: true })}`;
}

function responses(byStatus: Record<string, object>): object {
  const entries = Object.entries(byStatus).map(([status, content]) => {
    return [status, { description: "x", ...content }];
  });
  return { responses: Object.fromEntries(entries) };
}

function content(mediaType: string, schema: unknown = {}): object {
  return { content: { [mediaType]: { schema } } };
}

test("without an envelope the answer is the result", async () => {
  expect(await resultOf(answering({ type: "string" }))).toBe("json: string");
});

test.each([
  ["application/json", "json: string"],
  ["application/problem+json; charset=utf-8", "json: string"],
  ["text/json", "json: string"],
  ["text/csv", "text: string"],
  ["image/png", "bytes: Uint8Array"],
  ["application/json-seq", "bytes: Uint8Array"],
  ["application/jsonl", "bytes: Uint8Array"],
])("an answer of the media type %s is read as %s", async (mediaType, expected) => {
  expect(await resultOf(responses({ 200: content(mediaType, { type: "string" }) }))).toBe(expected);
});

test("JSON is taken where there is a choice", async () => {
  const both = { content: { "application/json": { schema: { type: "number" } }, "a/b": {} } };

  expect(await resultOf(responses({ 200: both }))).toBe("json: number");
});

test("answers of several successes are a union, an empty one among them is void", async () => {
  const number = content("application/json", { type: "number" });
  const text = content("application/json", { type: "string" });

  expect(await resultOf(responses({ 200: number, 201: text, 404: {} }))).toBe(
    "json: number | string",
  );
  expect(await resultOf(responses({ 200: number, 204: {} }))).toBe("json: number | void");
  expect(await resultOf(responses({ 204: {} }))).toBe("none: void");
});

test("a range counts as success, and default where nothing else does", async () => {
  const number = content("application/json", { type: "number" });
  const text = content("application/json", { type: "string" });

  expect(await resultOf(responses({ "2XX": number, default: text }))).toBe("json: number");
  expect(await resultOf(responses({ 400: number, default: text }))).toBe("json: string");
});

test.each<[string, unknown]>([
  ["alone", succeeded({ type: "string" })],
  ["beside the failure", { oneOf: [failed, succeeded({ type: "string" })] }],
  ["in a union of unions", { anyOf: [failed, { oneOf: [succeeded({ type: "string" })] }] }],
  ["with a vocabulary of one", { properties: { code: { enum: [0] }, data: { type: "string" } } }],
  ["in parts", { allOf: [succeeded({}), { properties: { data: { type: "string" } } }] }],
  ["by reference", { $ref: "#/components/schemas/Answer" }],
])("inside an envelope the result is the data of the success: %s", async (_, schema) => {
  const schemas = { Answer: succeeded({ type: "string" }) };
  const root = { "x-envelope": envelope, components: { schemas } };

  expect(await resultOf(answering(schema), root)).toBe("json: string");
});

test("a success without data gives whatever it carries", async () => {
  expect(
    await resultOf(answering({ properties: { code: { const: 0 } } }), { "x-envelope": envelope }),
  ).toBe("json: unknown");
});

test("an answer without a success is refused, at the answer", async () => {
  const paths = { "/a": { get: answering({ oneOf: [failed] }) } };

  expect(await refusal(documentWith({ paths, "x-envelope": envelope }))).toEqual([
    '15:27 No branch of this answer has "code" as const 0, as x-envelope promises. (x-envelope)',
  ]);
});

test("text and bytes are no envelopes", async () => {
  expect(
    await resultOf(responses({ 200: content("text/plain") }), { "x-envelope": envelope }),
  ).toBe("text: string");
});

test("an answer that is an alternative of itself is told as such", async () => {
  const Answer = { oneOf: [{ $ref: "#/components/schemas/Answer" }, failed] };
  const paths = { "/a": { get: answering({ $ref: "#/components/schemas/Answer" }) } };
  const document = documentWith({
    paths,
    "x-envelope": envelope,
    components: { schemas: { Answer } },
  });

  expect(await refusal(document)).toEqual([
    expect.stringContaining("No branch of this answer"),
    expect.stringContaining('The type "Answer" is made of nothing but itself.'),
  ]);
});

test.each([
  ["an object", { type: "object" }, true],
  ["an object or null", { type: ["object", "null"] }, undefined],
  ["null alone", { type: "null" }, undefined],
  ["a choice with null", { oneOf: [{ type: "string" }, { type: "null" }] }, undefined],
  ["anything", {}, false],
])("data that is %s must be there: %s", async (_, data, required) => {
  const { operations } = await read(
    documentWith({
      paths: { "/a": { get: answering({ oneOf: [succeeded(data), failed] }) } },
      "x-envelope": envelope,
    }),
  );

  expect(operations[0]?.dataRequired).toBe(required);
});
