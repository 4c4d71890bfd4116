import { join } from "node:path";
import { expect, test } from "vitest";
import { answering, documentWith, read, refusal } from "../../test/support/read.ts";
import { scratchWith } from "../../test/support/scratch.ts";
import { DocumentError } from "../problem.ts";
import { type LoadOptions, loadDocument } from "./load-document.ts";

async function problemsOf(files: Record<string, unknown>): Promise<string[]> {
  const folder = await scratchWith(files);
  const loaded = await loadDocument(join(folder, "openapi.yaml")).catch((error: unknown) => error);
  return loaded instanceof DocumentError ? loaded.message.split("\n") : [];
}

/** Loads files of which the first is the root. */
async function load(files: Record<string, unknown>, options: LoadOptions = {}) {
  const folder = await scratchWith(files);
  return await loadDocument(join(folder, Object.keys(files)[0] ?? ""), options);
}

const info = { title: "T", version: "1" };
const head = "openapi: 3.1.1\ninfo: { title: T, version: '1' }\n";

test("files become one document, and each part still knows its file", async () => {
  const folder = await scratchWith({
    "openapi.yaml": `${head}paths:\n  /a: { $ref: paths/a.yaml }\n`,
    "paths/a.yaml": "get:\n  responses:\n    '200': { $ref: ../responses/Ok.yaml }\n",
    "responses/Ok.yaml": "# said once\ndescription: Fine.\n",
  });

  const { root, place, files, warnings } = await loadDocument(join(folder, "openapi.yaml"));

  expect(root).toMatchObject({
    paths: { "/a": { get: { responses: { "200": { $ref: "#/components/responses/Ok" } } } } },
    components: { responses: { Ok: { description: "Fine." } } },
  });
  const { responses } = root["components"] as { responses: { Ok: object } };
  expect(place(responses.Ok)).toEqual({ file: "responses/Ok.yaml", line: 2, column: 1 });
  expect(files.map((path) => path.slice(folder.length + 1))).toEqual([
    ...["openapi.yaml", "paths/a.yaml", "responses/Ok.yaml"],
  ]);
  expect(warnings).toEqual([]);
});

test.each([
  [
    "3.2",
    "openapi: 3.2.0\n",
    'OpenAPI "3.2.0" is not supported. Write the document in 3.1.x or 3.0.x.',
  ],
  ["4", 'openapi: "4"\n', 'OpenAPI "4" is not supported. Write the document in 3.1.x or 3.0.x.'],
  [
    "half a version",
    'openapi: "3.1"\n',
    'OpenAPI "3.1" is not supported. Write the document in 3.1.x or 3.0.x.',
  ],
  ["a number", "openapi: 3.1\n", 'The version is text with three parts. Write openapi: "3.1.1".'],
])("OpenAPI %s is refused, at the line that says so", async (_, line, told) => {
  expect(await problemsOf({ "openapi.yaml": `# comment\n${line}paths: {}\n` })).toEqual([
    `openapi.yaml:2:1 error ${told} (document)`,
  ]);
});

test.each([
  [
    "Swagger 2.0",
    'info: {}\nswagger: "2.0"\n',
    "2:1 error This is Swagger 2.0. Convert it to OpenAPI 3.1 first.",
  ],
  [
    "another document",
    "a: 1\n",
    '1:1 error This is no OpenAPI document: it has no "openapi" member.',
  ],
  ["an empty file", "", '1:1 error This is no OpenAPI document: it has no "openapi" member.'],
  ["text", "Hello.", '1:1 error This is no OpenAPI document: it has no "openapi" member.'],
])("%s is refused", async (_, text, told) => {
  expect(await problemsOf({ "openapi.yaml": text })).toEqual([`openapi.yaml:${told} (document)`]);
});

test("a document of OpenAPI 3.0 is read as 3.1, and its findings keep their places", async () => {
  const schema = { type: "string", nullable: true };
  const { operations } = await read({
    ...documentWith({ paths: { "/a": { get: answering(schema) } } }),
    openapi: "3.0.3",
  });
  expect(operations[0]?.result).toEqual({
    kind: "union",
    members: [{ kind: "string" }, { kind: "null" }],
  });

  const wrong = documentWith({ paths: { "/a": { get: answering(schema, { "x-replay": "no" }) } } });
  expect(await refusal({ ...wrong, openapi: "3.0.3" })).toEqual([
    '23:9 "no" is no x-replay: write safe, start or repeatable. (x-replay)',
  ]);
});

test("references that lead nowhere but to each other are refused, once for each circle", async () => {
  const schemas = {
    A: { $ref: "#/components/schemas/B" },
    B: { $ref: "#/components/schemas/A" },
    C: { $ref: "#/components/schemas/A" },
    D: { $ref: "#/components/schemas/D/properties/x" },
  };

  expect(await refusal(documentWith({ components: { schemas } }))).toEqual([
    expect.stringMatching(/^\d+:9 Following the \$ref "#\/components\/schemas\/B" never ends\./),
    expect.stringMatching(
      /^\d+:9 Following the \$ref "#\/components\/schemas\/D\/properties\/x" never/,
    ),
  ]);
});

test("a circle over several files is refused", async () => {
  expect(
    await problemsOf({
      "openapi.yaml": `${head}paths:\n  /a: { $ref: a.yaml }\n`,
      "a.yaml": "$ref: b.yaml\n",
      "b.yaml": "$ref: a.yaml\n",
    }),
  ).toEqual([
    expect.stringMatching(/^a\.yaml:1:1 error Following the \$ref "b\.yaml" never ends\./),
  ]);
});

test("a chain of references that is too long for any stack is refused", async () => {
  const schemas: Record<string, object> = { S8000: { type: "string" } };
  for (let n = 0; n < 8_000; n++) schemas[`S${n}`] = { $ref: `#/components/schemas/S${n + 1}` };

  expect(await refusal(documentWith({ components: { schemas } }))).toEqual([
    expect.stringContaining("never ends"),
  ]);
});

test("schemas that nest too deeply through references are refused", async () => {
  const schemas: Record<string, object> = { S8000: { type: "string" } };
  for (let n = 0; n < 8_000; n++)
    schemas[`S${n}`] = { properties: { a: { $ref: `#/components/schemas/S${n + 1}` } } };

  expect(await refusal(documentWith({ components: { schemas } }))).toEqual([
    "1:1 The document nests too deeply. Make its longest chain of $refs shorter. (readable)",
  ]);
});

test("a name that brings a library down is told as a problem of the document", async () => {
  const info = { title: "T", version: "1", hasOwnProperty: "x" };

  expect(await refusal({ openapi: "3.1.1", info, paths: {} })).toEqual([
    expect.stringMatching(/^1:1 Redocly's core cannot read this document: .* \(readable\)$/),
  ]);
});

test("two files that would take one name are refused, never numbered", async () => {
  const schema = (path: string) => `{ schema: { $ref: ${path} } }`;
  const answer = (path: string) =>
    `{ description: x, content: { application/json: ${schema(path)} } }`;

  expect(
    await problemsOf({
      "openapi.yaml": `${head}paths:\n  /a:\n    get:\n      responses:\n        '200': ${answer("a/Run.yaml")}\n        '400': ${answer("b/Run.yaml")}\n`,
      "a/Run.yaml": "type: string\n",
      "b/Run.yaml": "type: integer\n",
    }),
  ).toEqual([expect.stringMatching(/^openapi\.yaml:8:\d+ error .*same name.*\(bundler\)$/)]);
});

test("two files of one name do no harm where names do not become types", async () => {
  const loaded = await load({
    "openapi.yaml": `${head}paths:\n  /a:\n    get:\n      parameters: [{ $ref: a/limit.yaml }]\n      responses: {}\n  /b:\n    get:\n      parameters: [{ $ref: b/limit.yaml }]\n      responses: {}\n`,
    "a/limit.yaml": "name: limit\nin: query\nschema: { type: integer }\n",
    "b/limit.yaml": "name: limit\nin: query\nschema: { type: string }\n",
  });

  expect(loaded.warnings).toEqual([]);
});

test("a keyword that JSON Schema does not know is a warning, a member that OpenAPI does not know an error", async () => {
  const schemas = { Run: { type: "string", nullable: true } };
  const loaded = await load({
    "openapi.json": { openapi: "3.1.1", info, paths: {}, components: { schemas } },
  });

  expect(loaded.warnings.map(({ message, severity }) => `${severity} ${message}`)).toEqual([
    "warning Property `nullable` is not expected here.",
  ]);
  expect(await refusal({ openapi: "3.1.1", info, paths: {}, pathz: {} })).toEqual([
    expect.stringContaining("Property `pathz` is not expected here."),
  ]);
});

test("a breach of structure can be tolerated, and is then a warning", async () => {
  const schemas = { Limit: { type: "integer", exclusiveMinimum: true } };
  const document = { openapi: "3.1.1", info, paths: {}, components: { schemas } };

  expect(await refusal(document)).toEqual([expect.stringContaining("but got `boolean`")]);
  expect((await load({ "openapi.json": document }, { structure: "warn" })).warnings).toHaveLength(
    1,
  );
});

test("every problem is told, in the order of files and lines", async () => {
  const problems = await problemsOf({
    "openapi.yaml": `${head}paths:\n  /b: { $ref: b.yaml }\n  /a: { $ref: a.yaml }\n`,
    "a.yaml": "get:\n  sumary: x\n",
    "b.yaml": "get:\n  tags: no\n  responses: {}\n",
  });

  expect(problems.map((line) => line.split(" ")[0])).toEqual(["a.yaml:2:3", "b.yaml:2:9"]);
  expect(problems[0]).toContain("Did you mean `summary`?");
});

test("a discriminator may map to the name of a schema, but to nothing that is missing", async () => {
  const Pet = (mapped: string) => ({
    oneOf: [{ $ref: "#/components/schemas/Cat" }],
    discriminator: { propertyName: "kind", mapping: { cat: mapped } },
  });
  const Cat = { type: "object", properties: { kind: { type: "string" } } };
  const documentOf = (mapped: string) =>
    documentWith({ components: { schemas: { Pet: Pet(mapped), Cat } } });

  expect(await refusal(documentOf("Cat"))).toEqual([]);
  expect(await refusal(documentOf("#/components/schemas/Cat"))).toEqual([]);
  expect(await refusal(documentOf("Dog"))).toEqual([
    expect.stringContaining('The $ref "Dog" leads nowhere.'),
  ]);
});
