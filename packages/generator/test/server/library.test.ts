import { expect, test } from "vitest";
import {
  callbackValidators,
  type Exchanges,
  errorTable,
  operations,
  requestExamples,
  validators,
} from "../fixtures/library-golden-server/index.ts";

test("a body that the document allows has no findings", () => {
  expect(validators.addBook.body?.({ title: "Moby Dick", format: "print" })).toBeUndefined();
});

test("of a body that it does not allow, the first thing that is wrong is told, and where", () => {
  const findings = validators.addBook.body?.({ title: "Moby Dick", format: "stone", extra: 1 });

  expect(findings).toEqual([
    {
      instancePath: "",
      schemaPath: "#/additionalProperties",
      keyword: "additionalProperties",
      params: { additionalProperty: "extra" },
      message: "must NOT have additional properties",
    },
  ]);
});

test("parameters are checked together, by name, as decoded values", () => {
  const { parameters } = validators.searchBooks;

  expect(parameters?.({ words: "whale", page: 1, shelves: ["north", 7] })).toBeUndefined();
  expect(parameters?.({ page: 1 })).toMatchObject([{ params: { missingProperty: "words" } }]);
  expect(parameters?.({ words: "whale", page: 0 })).toMatchObject([
    { instancePath: "/page", message: "must be >= 1" },
  ]);
});

test("an answer is held against its status, and a refusal against the default", () => {
  const page = { ret: 1, data: { found: 0, books: [] } };
  const refusal = { ret: 40, msg: "No room." };
  const { responses } = validators.searchBooks;

  expect(responses["200"]?.(page)).toBeUndefined();
  expect(responses["200"]?.(refusal)).toBeUndefined();
  expect(responses["default"]?.(refusal)).toBeUndefined();
  expect(responses["default"]?.(page)).toMatchObject([{ params: { missingProperty: "msg" } }]);
});

test("of a choice that its code decides, only the branch that was meant is told", () => {
  const findings = validators.searchBooks.responses["200"]?.({ ret: 1, data: { found: 0 } });

  expect(findings?.map(({ instancePath, message }) => `${instancePath} ${message}`)).toEqual([
    "/data must have required property 'books'",
    ' must match "then" schema',
  ]);
});

test("formats are checked, a leap second included", () => {
  const body = (since: string) => validators.listLoans.body?.({ reader: "ishmael", since });

  expect(body("2026-02-28T23:59:59Z")).toBeUndefined();
  expect(body("2016-12-31T23:59:60Z")).toBeUndefined();
  expect(body("2026-02-29T23:59:59Z")).toMatchObject([{ keyword: "format" }]);
});

test("what is not in JSON has no validator, and callbacks and webhooks have one each", () => {
  expect(validators.uploadCover).not.toHaveProperty("body");
  expect(validators.readCover.responses).toEqual({});
  expect(callbackValidators.shelved({ book: "moby-dick", by: "cart" })).toBeUndefined();
  expect(callbackValidators.shelved({ by: "cart" })).toMatchObject([{ keyword: "required" }]);
  expect(callbackValidators.bookFound({ where: "roof" })).toMatchObject([{ keyword: "enum" }]);
});

test("findings of one call are not changed by the next", () => {
  const first = validators.addBook.body?.({});
  validators.addBook.body?.({ title: "Moby Dick", format: "print" });

  expect(first).toMatchObject([{ params: { missingProperty: "title" } }]);
});

test("an operation says how it is reached, what it takes and answers, and where that is stated", () => {
  expect(operations.searchBooks).toMatchObject({
    method: "GET",
    path: "/books",
    security: [],
    statuses: [200, "default"],
    source: "paths/books.yaml#/get",
    responseSources: {
      200: "paths/books.yaml#/get/responses/200",
      default: "responses/Refused.yaml",
    },
  });
  expect(operations.addBook).toMatchObject({
    body: { mediaType: "application/json", required: true, from: "flat" },
    callbacks: [{ name: "shelved", method: "POST", url: "{$request.body#/callback_url}" }],
  });
});

test("a code comes with the words to answer it, and an example with its value", () => {
  expect(errorTable[404]).toMatchObject({ name: "NO_SUCH_BOOK", status: 404 });
  expect(errorTable[404].meaning).not.toBe("");
  const example: Exchanges["addBook"]["request"] = { title: "Moby Dick", format: "print" };
  expect(requestExamples.addBook["example"]).toEqual(example);
});
