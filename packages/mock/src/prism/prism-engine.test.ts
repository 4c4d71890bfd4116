import { describe, expect, test } from "vitest";
import { jsonPost, KEY, TEAHOUSE } from "../../test/teahouse.ts";
import type { OpenApiDocument } from "../document/document.ts";
import { createPrismEngine } from "./prism-engine.ts";

const POTS = "http://mock.test/api/v1/pots";

test("an engine is a function from request to response, and needs no server", async () => {
  const engine = await createPrismEngine({ document: TEAHOUSE });

  const response = await engine(new Request(POTS, jsonPost('{"tea":"oolong"}')));

  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({ data: { slug: "p1", name: "铁观音" } });
});

test("by itself it says no as it does behind a server", async () => {
  const engine = await createPrismEngine({ document: TEAHOUSE });

  const response = await engine(new Request(POTS, jsonPost("{")));

  expect(response.status).toBe(400);
  expect(response.headers.get("x-mock-error")).toBe("malformed-json");
});

test("without a document it is the CoreClaw API", async () => {
  const engine = await createPrismEngine();

  const response = await engine(new Request("http://mock.test/api/store?search=maps"));

  expect(await response.json()).toMatchObject({ code: 0 });
});

test("engines are independent of each other", async () => {
  const [tea, coffee] = await Promise.all([
    createPrismEngine({ document: documentAnswering("tea") }),
    createPrismEngine({ document: documentAnswering("coffee") }),
  ]);
  const request = () => new Request("http://mock.test/order", jsonPost('"x"'));

  expect(await (await tea(request())).json()).toBe("tea");
  expect(await (await coffee(request())).json()).toBe("coffee");
});

describe("a body is validated as JSON Schema 2020-12", () => {
  test.each([
    ["when the document does not name a dialect", {}],
    ["when it names it", { jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema" }],
    [
      "when it names OpenAPI's",
      { jsonSchemaDialect: "https://spec.openapis.org/oas/3.1/dialect/base" },
    ],
  ])("%s", async (_, dialect) => {
    const engine = await createPrismEngine({
      document: { ...documentAnswering("tea"), ...dialect },
    });
    const status = async (body: string) => {
      return (await engine(new Request("http://mock.test/order", jsonPost(body)))).status;
    };

    // Draft-07 refuses the first, because it has no prefixItems; a deaf validator accepts the
    // second.
    expect(await status('["green", 3]')).toBe(200);
    expect(await status('["green", "3"]')).toBe(400);
  });

  test("a dialect that would switch validation off is refused", async () => {
    const document = { ...documentAnswering("tea"), jsonSchemaDialect: "https://example.com/own" };

    await expect(createPrismEngine({ document })).rejects.toThrow(
      "Prism cannot validate the document's jsonSchemaDialect. Use https://json-schema.org/draft/2020-12/schema",
    );
  });
});

test("the message of an unforeseen error does not hold what the caller sent in headers", async () => {
  const engine = await createPrismEngine({ document: TEAHOUSE });
  const request = new Request(POTS, jsonPost("{}", { authorization: `Bearer ${KEY}` }));
  Object.defineProperty(request, "body", {
    get() {
      throw new TypeError(`cannot read ${KEY}`);
    },
  });

  const response = await engine(request);

  expect([response.status, await response.json()]).toEqual([
    500,
    { code: 5000, message: "The mock failed: TypeError: cannot read [removed]", data: null },
  ]);
});

function documentAnswering(text: string): OpenApiDocument {
  const schema = {
    if: { type: "array" },
    // biome-ignore lint/suspicious/noThenProperty: the JSON Schema keyword
    then: { prefixItems: [{ type: "string" }, { type: "integer" }], items: false },
  };
  const content = { "application/json": { schema: { type: "string" }, example: text } };
  const order = {
    requestBody: { content: { "application/json": { schema } } },
    responses: { 200: { description: "Served", content } },
  };
  return {
    openapi: "3.1.1",
    info: { title: "Order", version: "1" },
    paths: { "/order": { post: order } },
  };
}
