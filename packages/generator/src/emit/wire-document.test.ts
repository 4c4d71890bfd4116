import { expect, test } from "vitest";
import { answering, documentWith, read } from "../../test/support/read.ts";
import { wireDocument } from "./wire-document.ts";

const Run = {
  title: "prose",
  type: "object",
  "x-anything": "extension",
  properties: {
    title: { type: "string", description: "prose", default: "x" },
    state: { enum: ["on"], examples: ["on"] },
    odd: { const: { a: 1 } },
  },
  discriminator: { propertyName: "title" },
};

test("only what makes a type reaches the library, and members keep names that read like keywords", async () => {
  const contract = await read(documentWith({ components: { schemas: { Run } } }));

  expect(wireDocument(contract)).toMatchObject({
    info: { title: "wire", version: "1" },
    components: {
      schemas: {
        Run: {
          type: "object",
          properties: { title: { type: "string" }, state: { enum: ["on"] }, odd: {} },
        },
      },
    },
  });
  expect(JSON.stringify(wireDocument(contract))).not.toMatch(
    /prose|extension|default|discriminator/,
  );
});

test("operations have the names of our functions, and those of callbacks and webhooks none", async () => {
  const webhook = { post: { operationId: "hook", responses: {} } };
  const contract = await read(
    documentWith({
      paths: { "/a": { get: answering({}, { operationId: "runs/list#all" }) } },
      webhooks: { hook: webhook },
    }),
  );

  expect(wireDocument(contract)).toMatchObject({
    paths: { "/a": { get: { operationId: "runsListAll" } } },
    webhooks: { hook: { post: {} } },
  });
  expect(JSON.stringify(wireDocument(contract))).not.toContain('"hook":{"post":{"operationId"');
});

test("a reference into a schema leads to a schema of its own", async () => {
  const It = { $ref: "#/components/schemas/Run/properties/state" };
  const contract = await read(documentWith({ components: { schemas: { It, Run } } }));

  expect(wireDocument(contract)).toMatchObject({
    components: {
      schemas: { It: { $ref: "#/components/schemas/RunState" }, RunState: { enum: ["on"] } },
    },
  });
});

test("a reference to what is no component is replaced by it, and cut where it comes back to itself", async () => {
  const pointer = "#/paths/~1a/get/responses/400/content/application~1json/schema";
  const tree = { type: "object", properties: { inner: { $ref: pointer } } };
  const refused = { description: "x", content: { "application/json": { schema: tree } } };
  const contract = await read(
    documentWith({
      paths: { "/a": { get: { responses: { "200": { description: "x" }, "400": refused } } } },
    }),
  );

  expect(wireDocument(contract)).toMatchObject({
    paths: {
      "/a": {
        get: {
          responses: {
            "400": {
              content: {
                "application/json": {
                  schema: { properties: { inner: { properties: { inner: {} } } } },
                },
              },
            },
          },
        },
      },
    },
  });
});
