import { expect, test } from "vitest";
import { answering, documentWith, read, refusal } from "../../test/support/read.ts";

const enveloped = answering({ properties: { code: { const: 0 }, data: { type: "string" } } });
const entry = { code: 40, name: "FULL", kind: "room", effect: "none" };

async function operationOf(method: string, more: object, root: object = {}) {
  const paths = { "/a": { [method]: answering({ type: "string" }, more) } };
  const { operations } = await read(documentWith({ paths, ...root }));
  return operations[0];
}

test("x-envelope names the members of every answer", async () => {
  const envelope = { code: "code", message: "msg", data: "data", success: 0 };
  const paths = { "/a": { get: enveloped } };
  const contract = await read(documentWith({ paths, "x-envelope": envelope }));

  expect(contract.envelope).toEqual(envelope);
  expect(contract.operations[0]?.result).toEqual({ kind: "string" });
});

test.each([
  ["text", "code"],
  ["a list", ["code"]],
  ["a success that is text", { code: "code", message: "msg", data: "data", success: "0" }],
  ["a missing member", { code: "code", data: "data", success: 0 }],
  ["an empty member", { code: "", message: "msg", data: "data", success: 0 }],
])("x-envelope cannot be %s", async (_, value) => {
  expect(await refusal(documentWith({ "x-envelope": value }))).toEqual([
    "8:3 x-envelope needs the texts code, message and data, and the number success. (x-envelope)",
  ]);
});

test("without x-replay a GET is safe, a PUT repeatable, and a POST may cost money each time", async () => {
  const methods = ["get", "head", "options", "trace", "put", "delete", "post", "patch"];
  const replays = methods.map(async (method) => (await operationOf(method, {}))?.replay);

  expect(await Promise.all(replays)).toEqual([
    ...["safe", "safe", "safe", "safe", "repeatable", "repeatable", "start", "start"],
  ]);
});

test("x-replay wins over the method", async () => {
  expect(await operationOf("post", { "x-replay": "safe" })).toMatchObject({ replay: "safe" });
  expect(await operationOf("get", { "x-replay": "start" })).toMatchObject({ replay: "start" });
});

test.each(["never", "Safe", "toString", "", 1, null, ["safe"]])(
  "x-replay cannot be %j",
  async (value) => {
    const paths = { "/a": { get: answering({}, { "x-replay": value }) } };

    expect(await refusal(documentWith({ paths }))).toEqual([
      `20:9 ${JSON.stringify(value)} is no x-replay: write safe, start or repeatable. (x-replay)`,
    ]);
  },
);

test("x-pagination names the members of request and answer", async () => {
  const pagination = { page: "page", size: "size", items: "list", total: "count" };

  expect(await operationOf("get", { "x-pagination": pagination })).toMatchObject({ pagination });
});

test.each(["page", {}, { page: "page", size: 1, items: "list", total: "count" }, null])(
  "x-pagination cannot be %j",
  async (value) => {
    const paths = { "/a": { get: answering({}, { "x-pagination": value }) } };

    expect(await refusal(documentWith({ paths }))).toEqual([
      "20:9 x-pagination needs the texts page, size, items and total. (x-pagination)",
    ]);
  },
);

test("x-brand makes a kind of identifier of a schema", async () => {
  const schemas = { Slug: { type: "string", "x-brand": "RunSlug" } };
  const { models } = await read(documentWith({ components: { schemas } }));

  expect(models[0]).toMatchObject({ name: "Slug", brand: "RunSlug" });
});

test.each([
  [
    "lower case",
    { type: "string", "x-brand": "runSlug" },
    '"runSlug" is no x-brand: write a name such as RunSlug.',
  ],
  [
    "no name",
    { type: "string", "x-brand": true },
    "true is no x-brand: write a name such as RunSlug.",
  ],
  [
    "code",
    { type: "string", "x-brand": 'X" | any; //' },
    '"X\\" | any; //" is no x-brand: write a name such as RunSlug.',
  ],
  [
    "a number's",
    { type: "integer", "x-brand": "RunId" },
    "Only a schema of type string can carry x-brand.",
  ],
])("x-brand cannot be %s", async (_, schema, told) => {
  expect(await refusal(documentWith({ components: { schemas: { It: schema } } }))).toEqual([
    `12:9 ${told} (x-brand)`,
  ]);
});

test("x-brand where it would have no effect is refused", async () => {
  const schemas = { Run: { properties: { id: { type: "string", "x-brand": "RunSlug" } } } };

  expect(await refusal(documentWith({ components: { schemas } }))).toEqual([
    "14:13 x-brand works on a schema under #/components/schemas/ alone. Move this one there. (x-brand)",
  ]);
});

test("the table of codes is in the order of numbers", async () => {
  const table = [{ ...entry, code: 404, status: 404, meaning: "No.", action: "Ask." }, entry];
  const { errors } = await read(documentWith({ "x-error-codes": table }));

  expect(errors).toEqual([
    { ...entry, status: undefined, meaning: "", action: "" },
    { ...entry, code: 404, status: 404, meaning: "No.", action: "Ask." },
  ]);
});

test.each([
  ["a text as code", { code: "40" }, "9:7 An entry needs a whole number as code."],
  ["half a code", { code: 4.5 }, "9:7 An entry needs a whole number as code."],
  [
    "a small name",
    { name: "full" },
    "10:7 The name of a code is in capitals: INSUFFICIENT_BALANCE.",
  ],
  ["a loud kind", { kind: "Room" }, "11:7 The kind of a code is a lower-case word: not_found."],
  ["an unknown effect", { effect: "maybe" }, '12:7 effect is "none" or "possible".'],
  [
    "a status that is none",
    { status: 20 },
    "13:7 status is an HTTP status, a number from 100 to 599.",
  ],
  ["a meaning that is no text", { meaning: 1 }, "13:7 meaning is text."],
  ["an action that is no text", { action: ["a"] }, "13:7 action is text."],
])("an entry of the table cannot have %s", async (_, change, told) => {
  const table = [{ ...entry, ...change }];

  // The list stands before `paths`, so that its lines are the same for each case.
  expect(
    await refusal({
      openapi: "3.1.1",
      info: { title: "T", version: "1" },
      "x-error-codes": table,
      paths: {},
    }),
  ).toEqual([`${told} (x-error-codes)`]);
});

test("an entry that lacks something is told at its first line", async () => {
  const { kind: _, ...rest } = entry;

  expect(await refusal(documentWith({ "x-error-codes": [rest] }))).toEqual([
    "9:5 The kind of a code is a lower-case word: not_found. (x-error-codes)",
  ]);
});

test("a code stands in the table once", async () => {
  expect(
    await refusal(documentWith({ "x-error-codes": [entry, { ...entry, name: "OTHER" }] })),
  ).toEqual(["16:7 The code 40 stands twice in the table. (x-error-codes)"]);
});

test("the table is a list", async () => {
  expect(await refusal(documentWith({ "x-error-codes": { 40: entry } }))).toEqual([
    "8:3 x-error-codes at the root is a list. (x-error-codes)",
  ]);
});

test("an operation lists codes of the table, each once and in order", async () => {
  const root = { "x-error-codes": [{ ...entry, code: 7 }, entry] };

  expect(await operationOf("get", { "x-error-codes": [40, 7, 40] }, root)).toMatchObject({
    errors: [7, 40],
  });
});

test("a code that is not in the table is told at its own line", async () => {
  const paths = { "/a": { get: answering({}, { "x-error-codes": [40, 41, "40"] }) } };

  expect(await refusal(documentWith({ paths, "x-error-codes": [entry] }))).toEqual([
    "22:11 41 is not in the table of error codes at the root. (x-error-codes)",
    '23:11 "40" is not in the table of error codes at the root. (x-error-codes)',
  ]);
});

test("the codes of an operation are a list", async () => {
  const paths = { "/a": { get: answering({}, { "x-error-codes": 40 }) } };

  expect(await refusal(documentWith({ paths, "x-error-codes": [entry] }))).toEqual([
    "20:9 x-error-codes of an operation is a list of codes. (x-error-codes)",
  ]);
});
