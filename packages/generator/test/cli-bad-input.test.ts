import {
  mkdtemp,
  readdir,
  readFile,
  realpath,
  rm,
  stat,
  symlink,
  truncate,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { generate, write } from "../src/index.ts";
import { generator, generatorInTurn } from "./support/command.ts";
import { fill, library, scratch, scratchWith } from "./support/scratch.ts";

/** A good document in several files; each case below spoils one of them. */
const good: Readonly<Record<string, string>> = {
  "openapi.yaml": `openapi: 3.1.1
info:
  title: Shop
  version: 1.0.0
x-envelope: { code: code, message: message, data: data, success: 0 }
x-error-codes:
  $ref: codes.yaml
paths:
  /orders:
    $ref: paths/orders.yaml
  /orders/{id}:
    $ref: paths/order.yaml
components:
  schemas:
    Other:
      type: string
`,
  "codes.yaml": `- code: 40
  name: SOLD_OUT
  kind: stock
  effect: none
- code: 50
  name: CLOSED
  kind: hours
  effect: none
`,
  "paths/orders.yaml": `post:
  operationId: addOrder
  x-error-codes: [40, 50]
  requestBody:
    content:
      application/json:
        schema:
          $ref: ../schemas/Order.yaml
        example: { item: tea }
  responses:
    '200':
      $ref: ../responses/Order.yaml
`,
  "paths/order.yaml": `get:
  operationId: getOrder
  parameters:
    - name: id
      in: path
      required: true
      schema:
        type: string
  responses:
    '200':
      $ref: ../responses/Order.yaml
`,
  "responses/Order.yaml": `description: The order.
content:
  application/json:
    schema:
      type: object
      properties:
        code: { const: 0 }
        data: { $ref: ../schemas/Order.yaml }
`,
  "schemas/Order.yaml": `type: object
properties:
  item:
    type: string
  amount:
    type: integer
    default: 1
`,
};

/** A case: the file that is spoiled, how, and what is said, at the first place of \`at\` in that file. */
interface Spoiled {
  readonly file: string;
  readonly from: string;
  readonly to: string;
  /** The text that stands where the finding points. */
  readonly at: string;
  readonly told: string;
}

const cases: Readonly<Record<string, Spoiled>> = {
  "YAML with a quote that is never closed": {
    file: "paths/order.yaml",
    from: "operationId: getOrder",
    to: 'operationId: "getOrder',
    at: "parameters:",
    told: "Malformed: deficient indentation. (syntax)",
  },
  "YAML with a tab": {
    file: "schemas/Order.yaml",
    from: "    type: integer",
    to: "\ttype: integer",
    at: "\ttype: integer",
    told: "Malformed: ",
  },
  "a key that stands twice": {
    file: "schemas/Order.yaml",
    from: "    default: 1",
    to: "    default: 1\n    default: 2",
    at: "default: 2",
    told: "Malformed: duplicated mapping key. (syntax)",
  },
  "an unknown x-replay": {
    file: "paths/orders.yaml",
    from: "  x-error-codes: [40, 50]",
    to: "  x-replay: often",
    at: "x-replay",
    told: '"often" is no x-replay: write safe, start or repeatable. (x-replay)',
  },
  "an x-pagination that lacks a member": {
    file: "paths/orders.yaml",
    from: "  x-error-codes: [40, 50]",
    to: "  x-pagination: { page: page, size: size, items: list }",
    at: "x-pagination",
    told: "x-pagination needs the texts page, size, items and total. (x-pagination)",
  },
  "an unknown code in the list of an operation": {
    file: "paths/orders.yaml",
    from: "[40, 50]",
    to: "[40, 60]",
    at: "60]",
    told: "60 is not in the table of error codes at the root. (x-error-codes)",
  },
  "an entry of the table with an unknown effect": {
    file: "codes.yaml",
    from: "CLOSED\n  kind: hours\n  effect: none",
    to: "CLOSED\n  kind: hours\n  effect: maybe",
    at: "effect: maybe",
    told: 'effect is "none" or "possible". (x-error-codes)',
  },
  "an entry of the table that stands twice": {
    file: "codes.yaml",
    from: "hours\n  effect: none",
    to: "hours\n  effect: none\n- { code: 40.0, name: AGAIN, kind: stock, effect: none }",
    at: "code: 40.0",
    told: "The code 40 stands twice in the table. (x-error-codes)",
  },
  "an x-envelope without success": {
    file: "openapi.yaml",
    from: ", success: 0 }",
    to: " }",
    at: "x-envelope",
    told: "x-envelope needs the texts code, message and data, and the number success. (x-envelope)",
  },
  "an answer without the success that x-envelope promises": {
    file: "responses/Order.yaml",
    from: "code: { const: 0 }",
    to: "code: { const: 1 }",
    at: "type: object",
    told: 'No branch of this answer has "code" as const 0, as x-envelope promises. (x-envelope)',
  },
  "an x-brand that is no name": {
    file: "openapi.yaml",
    from: "      type: string",
    to: "      type: string\n      x-brand: order id",
    at: "x-brand",
    told: '"order id" is no x-brand: write a name such as RunSlug. (x-brand)',
  },
  "an x-brand where it has no effect": {
    file: "schemas/Order.yaml",
    from: "    type: string",
    to: "    type: string\n    x-brand: Item",
    at: "x-brand",
    told: "x-brand works on a schema under #/components/schemas/ alone. Move this one there. (x-brand)",
  },
  "a $ref to a file that is missing": {
    file: "responses/Order.yaml",
    from: "../schemas/Order.yaml",
    to: "../schemas/Ordre.yaml",
    at: "{ $ref",
    told: 'The $ref "../schemas/Ordre.yaml" leads nowhere. There is no file "schemas/Ordre.yaml". (no-unresolved-refs)',
  },
  "a $ref to a place that is missing": {
    file: "responses/Order.yaml",
    from: "../schemas/Order.yaml",
    to: "../openapi.yaml#/components/schemas/Missing",
    at: "{ $ref",
    told: 'The $ref "../openapi.yaml#/components/schemas/Missing" leads nowhere. There is nothing at this place. (no-unresolved-refs)',
  },
  "a $ref out of the folder": {
    file: "responses/Order.yaml",
    from: "../schemas/Order.yaml",
    to: "../../secret.yaml",
    at: "{ $ref",
    told: 'The $ref "../../secret.yaml" leads nowhere. It lies outside the document\'s folder. Move the file inside it. (no-unresolved-refs)',
  },
  "a $ref to a URL": {
    file: "responses/Order.yaml",
    from: "../schemas/Order.yaml",
    to: "https://example.com/Order.yaml",
    at: "{ $ref",
    told: 'The $ref "https://example.com/Order.yaml" leads nowhere. It is a URL, and nothing is fetched. Copy the file into the document\'s folder. (no-unresolved-refs)',
  },
  "a $ref with an absolute path": {
    file: "responses/Order.yaml",
    from: "../schemas/Order.yaml",
    to: "/etc/hostname",
    at: "{ $ref",
    told: 'The $ref "/etc/hostname" leads nowhere. It is an absolute path, good on one machine only. Write it relative to this file. (no-unresolved-refs)',
  },
  "a $ref through a link out of the folder": {
    file: "responses/Order.yaml",
    from: "../schemas/Order.yaml",
    to: "../link/secret.yaml",
    at: "{ $ref",
    told: 'The $ref "../link/secret.yaml" leads nowhere. It lies outside the document\'s folder. Move the file inside it. (no-unresolved-refs)',
  },
  "a $ref that leads back to itself": {
    file: "openapi.yaml",
    from: "    Other:\n      type: string",
    to: "    Other:\n      $ref: '#/components/schemas/Other'",
    at: "$ref: '#/components/schemas/Other'",
    told: 'Following the $ref "#/components/schemas/Other" never ends. Let it lead to a schema or an object. (no-unresolved-refs)',
  },
  "a type that is made of nothing but itself": {
    file: "openapi.yaml",
    from: "    Other:\n      type: string",
    to: "    Other:\n      oneOf: [{ $ref: '#/components/schemas/Other' }, { type: string }]",
    at: "oneOf",
    told: 'The type "Other" is made of nothing but itself. Put the recursion into a member or a list. (names)',
  },
  "an operationId that stands twice": {
    file: "paths/order.yaml",
    from: "operationId: getOrder",
    to: "operationId: addOrder",
    at: "operationId: addOrder",
    told: 'Another operation is called "addOrder" too. Rename one. (operation-operationId-unique)',
  },
  "two operationIds that become one function": {
    file: "paths/order.yaml",
    from: "operationId: getOrder",
    to: "operationId: add-order",
    at: "operationId: add-order",
    told: '"add-order" and "addOrder" both become the function addOrder. Rename one. (names)',
  },
  "two schemas that become one type": {
    file: "openapi.yaml",
    from: "    Other:",
    to: "    order: { type: string }\n    Other:",
    at: "{ type: string }",
    told: 'Two schemas become the type "Order". Rename "order". (names)',
  },
  "two parameters of one name": {
    file: "paths/order.yaml",
    from: "  responses:",
    to: "    - { name: id, in: query, schema: { type: string } }\n  responses:",
    at: "parameters:",
    told: 'Two parameters are called "id", in different places. Rename one. (names)',
  },
  "a parameter called body beside a body": {
    file: "paths/orders.yaml",
    from: "        schema:\n          $ref: ../schemas/Order.yaml\n        example: { item: tea }",
    to: "        schema: { type: string }\n  parameters: [{ name: body, in: query, schema: { type: string } }]",
    at: "parameters:",
    told: 'The body is the argument "body", and a parameter has that name. Rename the parameter. (names)',
  },
  "a component with a name that OpenAPI forbids": {
    file: "openapi.yaml",
    from: "    Other:",
    to: "    Other one:",
    at: "Other one:",
    told: 'The name of a component is made of letters, digits, ".", "-" and "_". Rename "Other one". (names)',
  },
  "an example that does not fit": {
    file: "paths/orders.yaml",
    from: "{ item: tea }",
    to: "{ item: 7 }",
    at: "7 }",
    told: "Example value must conform to the schema: `item` property type must be string. (no-invalid-media-type-examples)",
  },
  "a default that does not fit in an example of a schema": {
    file: "schemas/Order.yaml",
    from: "    default: 1",
    to: "    examples: [many]",
    at: "many]",
    told: "(no-invalid-schema-examples)",
  },
  "a path parameter that is not declared": {
    file: "paths/order.yaml",
    from: "in: path",
    to: "in: query",
    at: "parameters:",
    told: "(path-parameters-defined)",
  },
  "a word that OpenAPI does not know": {
    file: "paths/order.yaml",
    from: "  responses:",
    to: "  sumary: Show an order\n  responses:",
    at: "sumary",
    told: "Property `sumary` is not expected here. Did you mean `summary`? (struct)",
  },
  "a type that JSON Schema does not know": {
    file: "schemas/Order.yaml",
    from: "type: integer",
    to: "type: int",
    at: "int\n",
    told: "(struct)",
  },
  "a number that JSON does not know": {
    file: "schemas/Order.yaml",
    from: "default: 1",
    to: "default: .inf",
    at: ".inf",
    told: "Infinity is no number of JSON. (json)",
  },
  "a member called __proto__": {
    file: "schemas/Order.yaml",
    from: "  amount:",
    to: "  __proto__:",
    at: "__proto__",
    told: 'No member can be called "__proto__". (json)',
  },
  "Swagger 2.0": {
    file: "openapi.yaml",
    from: "openapi: 3.1.1",
    to: "# old\nswagger: '2.0'",
    at: "swagger",
    told: "This is Swagger 2.0. Convert it to OpenAPI 3.1 first. (document)",
  },
  "OpenAPI 3.2": {
    file: "openapi.yaml",
    from: "openapi: 3.1.1",
    to: "# new\nopenapi: 3.2.0",
    at: "openapi: 3.2.0",
    told: 'OpenAPI "3.2.0" is not supported. Write the document in 3.1.x or 3.0.x. (document)',
  },
};

/** Documents that cannot be read at all. */
const unreadable: Readonly<Record<string, Unreadable>> = {
  "aliases that multiply": {
    file: "openapi.yaml",
    text: bomb(),
    told: "1:1 error The document holds more than 2000000 objects. (size)",
  },
  "an alias for what it stands in": {
    file: "openapi.yaml",
    text: "openapi: 3.1.1\ninfo: &a\n  b: *a\n",
    told: "1:1 error The document nests deeper than 200 levels. (size)",
  },
  "too many brackets": {
    file: "openapi.json",
    text: `{"openapi": "3.1.1", "x-a": ${"[".repeat(100_000)}`,
    told: "1:127 error Malformed: nesting exceeded maxDepth (100). (syntax)",
  },
  "malformed JSON": {
    file: "openapi.json",
    text: '{\n  "openapi": "3.1.1"\n  "info": {}\n}',
    told: "3:3 error Malformed: missed comma between flow collection entries. (syntax)",
  },
  "half a JSON": {
    file: "openapi.json",
    text: '{\n  "openapi": "3.1.1", "info": {',
    told: "2:32 error Malformed: unexpected end of the stream within a flow collection. (syntax)",
  },
  "nothing at all": {
    file: "openapi.yaml",
    text: "",
    told: '1:1 error This is no OpenAPI document: it has no "openapi" member. (document)',
  },
};

interface Unreadable {
  readonly file: string;
  readonly text: string;
  /** Where and what, after the name of the file. */
  readonly told: string;
}

/** A small file that becomes ten thousand million values. */
function bomb(): string {
  const lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"];
  for (let n = 1; n < 10; n++)
    lines.push(
      `a${n}: &a${n} [${Array(10)
        .fill(`*a${n - 1}`)
        .join(", ")}]`,
    );
  return lines.join("\n");
}

interface Outcome {
  /** What was written to stderr, line by line. */
  readonly lines: readonly string[];
  readonly exitCode: number | null;
  /** The files of the folder for generated code that are not as they were. */
  readonly changed: readonly string[];
}

const goodCase = "the good document";
const outcomes = new Map<string, Outcome>();
let folder = "";

/** Each case has a folder of its own, with files that were generated before from another document. */
beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), "generator-")));
  const earlier = await generate({ document: library });
  const runs = [
    { name: goodCase, root: "openapi.yaml", files: good },
    ...Object.entries(cases).map(([name, { file, from, to }]) => {
      const text = good[file] ?? "";
      expect(text).toContain(from);
      return {
        name,
        root: "openapi.yaml",
        files: { ...good, [file]: text.replace(from, () => to) },
      };
    }),
    ...Object.entries(unreadable).map(([name, { file, text }]) => {
      return { name, root: file, files: { [file]: text } };
    }),
  ].map((one, index) => ({ ...one, cwd: join(folder, String(index)) }));

  const before = new Map<string, Record<string, string>>();
  for (const { name, files, cwd } of runs) {
    await fill(join(cwd, "api"), files);
    await fill(cwd, { "secret.yaml": "type: string" });
    await symlink("..", join(cwd, "api/link"));
    await write(join(cwd, "out"), earlier);
    before.set(name, await marks(join(cwd, "out")));
  }
  const ended = await generatorInTurn(
    runs.map(({ cwd, root }) => ({ cwd, args: [`api/${root}`, "--out", "out"] })),
  );
  for (const [index, { name, cwd }] of runs.entries()) {
    const { stderr = "", exitCode = null } = ended[index] ?? {};
    const [old, now] = [before.get(name) ?? {}, await marks(join(cwd, "out"))];
    const names = [...new Set([...Object.keys(old), ...Object.keys(now)])];
    const changed = names.filter((file) => old[file] !== now[file]);
    outcomes.set(name, {
      lines: stderr.split("\n").filter((line) => line !== ""),
      exitCode,
      changed,
    });
  }
}, 120_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

test.each(Object.entries(cases))(
  "%s: one error at the right place, and nothing is written",
  (name, { file, from, to, at, told }) => {
    const spoiled = (good[file] ?? "").replace(from, () => to);

    expect(outcomes.get(name)).toEqual({
      lines: [
        expect.stringContaining(`api/${file}:${placeOf(at, spoiled)} error `),
        "1 problem; nothing was written.",
      ],
      exitCode: 1,
      changed: [],
    });
    expect(outcomes.get(name)?.lines[0]).toContain(told);
  },
);

test.each(Object.entries(unreadable))(
  "%s: one error, and nothing is written",
  (name, { file, told }) => {
    expect(outcomes.get(name)).toEqual({
      lines: [`api/${file}:${told}`, "1 problem; nothing was written."],
      exitCode: 1,
      changed: [],
    });
  },
);

test("the good document has no such problem", () => {
  expect(outcomes.get(goodCase)).toMatchObject({ lines: [], exitCode: 0 });
  expect(outcomes.get(goodCase)?.changed).toContain("functions.ts");
});

test("a file that is too large, no file, or no text: one error, and nothing is written", async () => {
  const folder = await scratchWith({ "api/huge.yaml": "", "api/folder/x": "" });
  await truncate(join(folder, "api/huge.yaml"), 50 << 20);
  await writeFile(join(folder, "api/latin1.yaml"), Buffer.from("openapi: \xe9", "latin1"));
  const tell = async (name: string) => {
    const args = [`api/${name}`, "--out", "out"];
    const { exitCode, stderr } = await generator(args, { cwd: folder });
    expect(exitCode).toBe(1);
    return stderr.split("\n")[0];
  };

  expect(await tell("huge.yaml")).toBe(
    'api/huge.yaml:1:1 error "huge.yaml" has 52428800 bytes; at most 41943040 are read. (document)',
  );
  expect(await tell("folder")).toBe('api/folder:1:1 error "folder" is not a file. (document)');
  expect(await tell("missing.yaml")).toBe(
    "api/missing.yaml:1:1 error There is no such file. (document)",
  );
  expect(await tell("latin1.yaml")).toBe(
    'api/latin1.yaml:1:1 error "latin1.yaml" is not UTF-8 text. Save it as UTF-8. (document)',
  );
  expect(await readdir(folder)).toEqual(["api"]);
});

test("a folder that cannot take the files: one error, and nothing is written", async () => {
  const folder = await scratchWith({ "mine/a.ts": "mine", file: "mine" });
  const tell = async (out: string) => {
    const { exitCode, stderr, stdout } = await generator([library, "--out", out], { cwd: folder });
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: "" });
    return stderr;
  };

  expect(await tell("mine")).toBe(
    '"mine" holds files, and no manifest.json that says they were generated. Empty it, or name another folder.\n',
  );
  expect(await tell("file")).toBe('"file" is a file. Name a folder.\n');
  expect(await readdir(join(folder, "mine"))).toEqual(["a.ts"]);
  expect(await readFile(join(folder, "file"), "utf8")).toBe("mine");
});

test.each([
  [[], "Name the document"],
  [["api.yaml"], "Name the folder"],
  [["api.yaml", "--out", "x", "--no-such-option"], "Unknown option '--no-such-option'"],
  [["api.yaml", "--out", "x", "--examples", "maybe"], "--examples is error, warn or off"],
])("%j is a misuse: exit code 2 and a hint", async (args, told) => {
  const { exitCode, stderr, stdout } = await generator(args, { cwd: await scratch() });

  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
  expect(stderr).toContain(told);
  expect(stderr).toContain("See coreclaw-generator --help.");
});

test("examples can be a warning, or nothing", async () => {
  const text = good["paths/orders.yaml"] ?? "";
  const files = { ...good, "paths/orders.yaml": text.replace("item: tea", "item: 7") };
  const cwd = await scratchWith(files);
  const tell = (policy: string) => ({
    cwd,
    args: ["openapi.yaml", "--out", "out", "--examples", policy],
  });

  const [warned, silent] = await generatorInTurn([tell("warn"), tell("off")]);

  expect(warned).toMatchObject({
    exitCode: 0,
    stderr: expect.stringMatching(/^paths\/orders\.yaml:9:\d+ warning .*must be string.*\n$/),
  });
  expect(silent).toMatchObject({ exitCode: 0, stderr: "" });
});

/** What changes when a file is written, also with the same text. */
async function marks(folder: string): Promise<Record<string, string>> {
  const names = await readdir(folder);
  const entries = names.map(async (name) => {
    const { mtimeNs, size, ino } = await stat(join(folder, name), { bigint: true });
    return [name, `${ino} ${size} ${mtimeNs}`];
  });
  return Object.fromEntries(await Promise.all(entries));
}

/** `line:column` of the first place of `text`, both from 1. */
function placeOf(text: string, file: string): string {
  const before = file.slice(0, file.indexOf(text)).split("\n");
  return `${before.length}:${(before.at(-1) ?? "").length + 1}`;
}
