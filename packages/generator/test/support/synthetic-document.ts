/**
 * A document with as many operations as asked for, each with schemas of its own. The operations of a smaller one are
 * the first of a larger one, so the same program can call them.
 */
export function syntheticDocument(operations: number): object {
  const numbers = Array.from({ length: operations }, (_, number) => number);
  return {
    openapi: "3.1.1",
    info: { title: "Synthetic", version: "1.0.0" },
    "x-envelope": { code: "code", message: "message", data: "data", success: 0 },
    "x-error-codes": [
      { code: 4000, name: "INVALID", kind: "validation", effect: "none", meaning: "It is wrong." },
    ],
    paths: Object.assign({}, ...numbers.map(path)),
    components: { schemas: Object.assign({ Failure: failure }, ...numbers.map(schemas)) },
  };
}

/** Three kinds of operations in turn: a list of pages, one thing by its slug, and a change of one. */
function path(number: number): object {
  const operation = [list, read, change][number % 3] ?? list;
  const group = `/group-${number % 40}/things-${number}`;
  return { [operation === read ? `${group}/{slug}` : group]: operation(number) };
}

function list(number: number): object {
  const integer = { type: "integer", minimum: 1, default: 1 };
  const query = ["page", "size"].map((name) => ({ name, in: "query", schema: integer }));
  return {
    get: {
      ...spoken(number, "List things"),
      "x-pagination": { page: "page", size: "size", items: "list", total: "count" },
      parameters: query,
      responses: answer({
        type: "object",
        required: ["count", "list"],
        properties: { count: { type: "integer" }, list: { type: "array", items: thing(number) } },
      }),
    },
  };
}

function read(number: number): object {
  const slug = { name: "slug", in: "path", required: true, schema: component("Slug", number) };
  const fields = { name: "fields", in: "query", schema: { type: "array", items: text } };
  return {
    get: {
      ...spoken(number, "Read a thing"),
      parameters: [slug, fields],
      responses: answer(thing(number)),
    },
  };
}

function change(number: number): object {
  const schema = component("Change", number);
  return {
    post: {
      ...spoken(number, "Change a thing"),
      "x-replay": "repeatable",
      "x-error-codes": [4000],
      requestBody: { required: true, content: { "application/json": { schema } } },
      responses: answer(thing(number)),
    },
  };
}

function spoken(number: number, summary: string): object {
  return {
    operationId: `operation${number}`,
    summary,
    description: `${summary}, number ${number}.`,
  };
}

const text = { type: "string" };
const failure = {
  type: "object",
  required: ["code", "message"],
  properties: { code: { type: "integer", not: { const: 0 } }, message: text },
};

function answer(data: object): object {
  const success = {
    type: "object",
    required: ["code", "data"],
    properties: { code: { const: 0 }, message: text, data },
  };
  const schema = { oneOf: [success, { $ref: "#/components/schemas/Failure" }] };
  return { "200": { description: "Done.", content: { "application/json": { schema } } } };
}

function component(name: string, number: number): object {
  return { $ref: `#/components/schemas/${name}${number}` };
}

function thing(number: number): object {
  return component("Thing", number);
}

/** What stands for one operation; every thing also leads to the one before it. */
function schemas(number: number): object {
  const slug = component("Slug", number);
  const title = { type: "string", description: "What people call it." };
  const state = { enum: ["new", "ready", "gone"] };
  return {
    [`Slug${number}`]: { type: "string", "x-brand": `Slug${number}`, minLength: 1 },
    [`Thing${number}`]: {
      type: "object",
      required: ["slug", "title", "state"],
      properties: {
        slug,
        title,
        state,
        size: { type: ["integer", "null"] },
        before: thing(Math.max(0, number - 1)),
        labels: { type: "object", additionalProperties: text },
      },
    },
    [`Change${number}`]: {
      type: "object",
      additionalProperties: false,
      required: ["slug"],
      properties: { slug, title, state, tags: { type: "array", items: text } },
    },
  };
}
