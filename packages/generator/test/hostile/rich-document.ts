import { pointerTo } from "../../src/pointer.ts";

/** Gives the text for one place of a document; `place` is different for each. */
export type Text = (place: string) => string;

/** The names that become names in code, or are refused. */
export const names = {
  operation: "readItem",
  schema: "Zed",
  parameter: "Shared",
  response: "Failure",
  securityScheme: "key",
};

/**
 * A document with a text in every place that takes one: prose in all its forms, values, and names that a document
 * chooses freely. Texts are made so that two that must differ do.
 */
export function richDocument(text: Text, called = names): object {
  const prose = (place: string) => ({
    title: text(`${place} title`),
    description: text(`${place} description`),
    externalDocs: { url: text(`${place} docs`), description: text(`${place} docs text`) },
    $comment: text(`${place} comment`),
    deprecated: true,
    "x-enum-descriptions": [text(`${place} enum description`)],
    "x-anything": { [text(`${place} extension key`)]: text(`${place} extension`) },
  });
  const values = (place: string) => ({
    default: text(`${place} default`),
    examples: [text(`${place} example`), { [text(`${place} example key`)]: text(`${place} in`) }],
  });
  const item = {
    ...prose("item"),
    type: "object",
    required: [text("member name"), text("required only")],
    properties: {
      [text("member name")]: { type: "string", ...prose("member"), ...values("member") },
      [text("second member")]: { type: "string", format: text("format"), pattern: text("pattern") },
      word: { enum: [text("enum one"), text("enum two"), null], ...prose("enum") },
      tag: { const: text("const") },
      odd: { const: { [text("const key")]: [text("const item")] } },
      map: {
        type: "object",
        patternProperties: { [text("pattern key")]: { const: text("const in map") } },
      },
      pair: { prefixItems: [{ const: text("first") }, { enum: [text("second")] }] },
      parts: { allOf: [{ $ref: "#/components/schemas/Slug" }, { description: text("part") }] },
      choice: {
        oneOf: [{ $ref: "#/components/schemas/Item" }, { const: text("choice") }],
        discriminator: {
          propertyName: text("discriminator"),
          mapping: { [text("mapping")]: "#/components/schemas/Item" },
        },
      },
      $ref: { type: "string", description: text("a member called $ref") },
      zed: { $ref: pointerTo(["components", "schemas", called.schema]) },
    },
    default: { [text("default key")]: text("default value") },
  };
  const answer = {
    type: "object",
    properties: {
      [text("envelope code")]: { const: 0, description: text("code") },
      [text("envelope data")]: { $ref: "#/components/schemas/Item" },
    },
  };
  const parameter = (place: string, where: string) => ({
    name: text(`${place} name`),
    in: where,
    description: text(`${place} description`),
    schema: { type: "string", ...values(place) },
    example: text(`${place} example`),
  });
  return {
    openapi: "3.1.1",
    info: {
      title: text("title"),
      version: text("version"),
      summary: text("summary"),
      description: text("description"),
      termsOfService: text("terms"),
      contact: { name: text("contact"), url: text("contact url"), email: text("email") },
      license: { name: text("license"), identifier: text("identifier") },
    },
    servers: [
      {
        url: text("server url"),
        description: text("server"),
        variables: {
          [text("variable")]: { default: text("variable default"), description: text("variable") },
        },
      },
    ],
    tags: [
      {
        name: text("tag"),
        description: text("tag description"),
        externalDocs: { url: text("tag docs") },
      },
    ],
    externalDocs: { url: text("docs"), description: text("docs text") },
    security: [{ [called.securityScheme]: [text("scope")] }],
    "x-envelope": {
      code: text("envelope code"),
      message: text("envelope message"),
      data: text("envelope data"),
      success: 0,
    },
    "x-error-codes": [
      {
        code: -1,
        name: "BROKEN",
        kind: "server",
        effect: "none",
        meaning: text("meaning"),
        action: text("action"),
        scenario: text("scenario"),
      },
    ],
    "x-root": text("root extension"),
    paths: {
      [`/${text("path").replace(/[{}]/g, "")}/{id}`]: {
        summary: text("path summary"),
        description: text("path description"),
        servers: [{ url: text("path server") }],
        parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
        post: {
          operationId: called.operation,
          tags: [text("operation tag")],
          summary: text("operation summary"),
          description: text("operation description"),
          externalDocs: { url: text("operation docs"), description: text("operation docs text") },
          deprecated: true,
          "x-error-codes": [-1],
          "x-pagination": {
            page: text("page"),
            size: text("size"),
            items: text("items"),
            total: text("total"),
          },
          parameters: [
            parameter("query", "query"),
            parameter("header", "header"),
            parameter("cookie", "cookie"),
            { $ref: pointerTo(["components", "parameters", called.parameter]) },
          ],
          requestBody: {
            description: text("body description"),
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/Item" },
                examples: {
                  [text("example name")]: {
                    summary: text("example summary"),
                    value: { [text("example member")]: text("example value") },
                  },
                },
                encoding: { [text("encoding")]: { contentType: text("encoding type") } },
              },
              [`x/${text("media type")}`]: { schema: { type: "string" } },
            },
          },
          responses: {
            "200": {
              description: text("answer description"),
              headers: {
                [text("header")]: { description: text("header text"), schema: { type: "string" } },
              },
              content: { "application/json": { schema: answer } },
              links: {
                [text("link")]: {
                  operationId: called.operation,
                  description: text("link text"),
                  parameters: { id: text("link parameter") },
                },
              },
            },
            default: { description: text("default description") },
            "500": { $ref: pointerTo(["components", "responses", called.response]) },
          },
          callbacks: {
            [text("callback")]: {
              [`{$request.body#/${text("callback address")}}`]: {
                post: {
                  summary: text("callback summary"),
                  responses: { "200": { description: text("callback answer") } },
                },
              },
            },
          },
        },
      },
    },
    webhooks: {
      [text("webhook")]: { post: { summary: text("webhook summary"), responses: {} } },
    },
    components: {
      schemas: {
        Item: item,
        Slug: { type: "string", "x-brand": "Slug", ...prose("slug"), ...values("slug") },
        Inner: { $ref: "#/components/schemas/Item/properties/tag" },
        [called.schema]: {
          type: "object",
          properties: { more: { $ref: "#/components/schemas/Loose" } },
        },
        Loose: { description: text("loose"), enum: [text("loose one"), 1, true] },
      },
      parameters: { [called.parameter]: parameter("shared", "query") },
      responses: { [called.response]: { description: text("failure") } },
      examples: { Shared: { value: text("shared example") } },
      securitySchemes: {
        [called.securityScheme]: {
          type: "apiKey",
          in: "header",
          name: text("key header"),
          description: text("key"),
        },
        token: {
          type: "http",
          scheme: text("scheme"),
          bearerFormat: text("bearer"),
          description: text("token"),
        },
        flow: {
          type: "oauth2",
          flows: {
            clientCredentials: {
              tokenUrl: text("token url"),
              scopes: { [text("scope")]: text("scope text") },
            },
          },
        },
      },
    },
  };
}
