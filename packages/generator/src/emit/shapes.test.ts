import { expect, test } from "vitest";
import { answering, documentWith, read } from "../../test/support/read.ts";
import { argumentsOf, modelsOf, resultOf } from "./shapes.ts";

async function contractOf(post: object, schemas: object = {}) {
  const contract = await read(
    documentWith({
      paths: { "/a": { post: { operationId: "send", ...post } } },
      components: { schemas },
    }),
  );
  const [operation] = contract.operations;
  if (!operation) throw new Error("There is no operation.");
  return { contract, operation };
}

function body(schema: unknown): object {
  return { requestBody: { content: { "application/json": { schema } } } };
}

const Item = { type: "object", required: ["a"], properties: { a: { type: "string" } } };
const id = { name: "id", in: "query", schema: { type: "string" } };

test("an operation without arguments takes none", async () => {
  const closed = { type: "object", additionalProperties: false };
  const { contract, operation } = await contractOf(answering({}, body(closed)));

  expect(argumentsOf(operation, contract)).toBeUndefined();
});

test("a body that is a model is the argument as it is", async () => {
  const { contract, operation } = await contractOf(
    answering({}, body({ $ref: "#/components/schemas/Item" })),
    { Item },
  );

  expect(argumentsOf(operation, contract)).toEqual({ type: "Item", optional: false });
  expect(modelsOf(operation, contract)).toEqual(["Item"]);
});

test("a model of a model is followed to its members", async () => {
  const { contract, operation } = await contractOf(
    answering({}, body({ $ref: "#/components/schemas/Alias" })),
    { Item, Alias: { $ref: "#/components/schemas/Item" } },
  );

  expect(argumentsOf(operation, contract)).toEqual({ type: "Alias", optional: false });
});

test("parameters beside such a body extend it", async () => {
  const { contract, operation } = await contractOf(
    answering({}, { parameters: [id], ...body({ $ref: "#/components/schemas/Item" }) }),
    { Item },
  );

  expect(argumentsOf(operation, contract)).toEqual({
    type: "SendParams",
    optional: false,
    declaration:
      "/** Arguments of `send`. */\nexport interface SendParams extends Item {\n  id?: string | undefined;\n}\n\n",
  });
});

test("required arguments come first, and all may be left out where none is", async () => {
  const wanted = { name: "wanted", in: "query", required: true, schema: { type: "string" } };
  const both = await contractOf(answering({}, { parameters: [id, wanted] }));
  const one = await contractOf(answering({}, { parameters: [id] }));

  expect(argumentsOf(both.operation, both.contract)?.declaration).toContain(
    "{\n  wanted: string;\n  id?: string | undefined;\n}",
  );
  expect(argumentsOf(one.operation, one.contract)).toMatchObject({ optional: true });
});

test("a result that takes several lines gets a name", async () => {
  const { contract, operation } = await contractOf(answering(Item));

  expect(resultOf(operation, contract)).toEqual({
    type: "SendResult",
    declaration: "/** What `send` gives. */\nexport type SendResult = {\n  a: string;\n};\n\n",
  });
});

test("names that models have are left to them", async () => {
  const { contract, operation } = await contractOf(answering(Item, { parameters: [id] }), {
    SendParams: { type: "string" },
    SendParams_: { type: "string" },
    SendResult: { type: "string" },
  });

  expect(argumentsOf(operation, contract)?.type).toBe("SendParams__");
  expect(resultOf(operation, contract).type).toBe("SendResult_");
});
