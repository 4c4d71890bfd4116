import { describe, expect, test } from "vitest";
import { DocumentError } from "../../src/index.ts";
import { answering, documentWith } from "../support/read.ts";
import { generateServer, importServer, serverOf, type Validate } from "../support/server.ts";

/** A document with one operation that answers a schema, and components. */
function answer(schema: unknown, schemas: object = {}): object {
  const get = answering(schema, { operationId: "ask" });
  return documentWith({ paths: { "/": { get } }, components: { schemas } });
}

async function validatorOf(schema: unknown, schemas?: object): Promise<Validate> {
  const { validators } = await serverOf(answer(schema, schemas), { examples: "off" });
  const validate = validators["ask"]?.responses["200"];
  if (!validate) throw new Error("The answer has no validator.");
  return validate;
}

function ref(name: string): object {
  return { $ref: `#/components/schemas/${name}` };
}

/** What a document is refused for: \`line:column message (rule)\`. */
async function refusal(document: object): Promise<string[]> {
  const error: unknown = await generateServer(document, { examples: "off" }).catch((one) => one);
  if (!(error instanceof DocumentError)) return [];
  const errors = error.problems.filter(({ severity }) => severity === "error");
  return errors.map((one) => `${one.line}:${one.column} ${one.message} (${one.rule})`);
}

/** The warnings of a run that tolerates, and the validator that it gives. */
async function tolerated(schema: unknown, schemas?: object) {
  const document = answer(schema, schemas);
  const generated = await generateServer(document, { examples: "off", structure: "warn" });
  const { validators } = await importServer(generated);
  const code = generated.files.find(({ name }) => name === "validators.ts")?.text ?? "";
  const told = generated.warnings.filter(({ rule }) => rule !== "struct");
  return { validate: validators["ask"]?.responses["200"], code, told };
}

describe("a schema", () => {
  test("that contains itself is checked to any depth", async () => {
    const tree = {
      type: "object",
      required: ["size"],
      properties: { size: { type: "integer" }, parts: { type: "array", items: ref("Tree") } },
    };

    const validate = await validatorOf(ref("Tree"), { Tree: tree });

    expect(validate({ size: 1, parts: [{ size: 2, parts: [{ size: 3 }] }] })).toBeUndefined();
    expect(validate({ size: 1, parts: [{ size: 2, parts: [{}] }] })).toMatchObject([
      { instancePath: "/parts/0/parts/0", params: { missingProperty: "size" } },
    ]);
  });

  test("with something beside its $ref says both", async () => {
    const validate = await validatorOf(
      { ...ref("Word"), maxLength: 3 },
      { Word: { type: "string" } },
    );

    expect(validate("abc")).toBeUndefined();
    expect(validate("abcd")).toMatchObject([{ keyword: "maxLength" }]);
    expect(validate(1)).toMatchObject([{ keyword: "type" }]);
  });

  test("can be a part of another, at the end of any pointer", async () => {
    const part = { $ref: "#/components/schemas/Book/properties/slash~1es" };
    const validate = await validatorOf(part, {
      Book: { type: "object", properties: { "slash/es": { type: "string", minLength: 2 } } },
    });

    expect(validate("ab")).toBeUndefined();
    expect(validate("a")).toMatchObject([{ keyword: "minLength" }]);
  });

  test("that knows what its parts have not seen refuses the rest", async () => {
    const validate = await validatorOf({
      allOf: [{ type: "object", properties: { a: {} } }],
      properties: { b: {} },
      unevaluatedProperties: false,
    });

    expect(validate({ a: 1, b: 2 })).toBeUndefined();
    expect(validate({ a: 1, c: 3 })).toMatchObject([{ params: { unevaluatedProperty: "c" } }]);
  });

  test("counts an integer as JSON has it, and characters, not halves of them", async () => {
    const integer = await validatorOf({ type: "integer", format: "int32" });
    const text = await validatorOf({ type: "string", maxLength: 2 });

    expect([1, 1.0, -(2 ** 31)].map(integer)).toEqual([undefined, undefined, undefined]);
    expect(integer(1.5)).toMatchObject([{ keyword: "type" }]);
    expect(integer(2 ** 31)).toMatchObject([{ keyword: "format" }]);
    expect(text("🐳🐳")).toBeUndefined();
    expect(text("🐳🐳🐳")).toMatchObject([{ keyword: "maxLength" }]);
  });

  test("may name members that every object seems to have", async () => {
    const names = ["constructor", "toString", "hasOwnProperty"];
    const properties = Object.fromEntries(names.map((name) => [name, { type: "string" }]));
    const validate = await validatorOf({ type: "object", required: ["constructor"], properties });

    expect(validate({ constructor: "a" })).toBeUndefined();
    expect(validate({})).toMatchObject([{ params: { missingProperty: "constructor" } }]);
    expect(validate({ constructor: "a", toString: 1 })).toMatchObject([
      { instancePath: "/toString" },
    ]);
  });

  test("of OpenAPI 3.0 is read as 3.0 means it", async () => {
    const schema = { type: "number", nullable: true, minimum: 0, exclusiveMinimum: true };
    const document = { ...answer(schema), openapi: "3.0.3" };
    const { validators } = await serverOf(document);
    const validate = validators["ask"]?.responses["200"];

    expect([validate?.(null), validate?.(0.5)]).toEqual([undefined, undefined]);
    expect(validate?.(0)).toMatchObject([{ keyword: "exclusiveMinimum" }]);
  });

  test("of 3.1 with a nullable that was left in it lets null through, as its type does", async () => {
    const validate = await validatorOf({ enum: ["a"], nullable: true });

    expect([validate("a"), validate(null)]).toEqual([undefined, undefined]);
    expect(validate("b")).toMatchObject([
      { keyword: "enum" },
      { keyword: "type" },
      { keyword: "anyOf" },
    ]);
  });

  test("may say anything in extensions and annotations", async () => {
    const words = {
      deprecated: true,
      readOnly: true,
      xml: { name: "a" },
      externalDocs: { url: "u" },
    };
    const schema = {
      type: "string",
      title: "T",
      "x-evidence": [{ says: 1 }],
      example: "a",
      ...words,
    };

    expect((await validatorOf(schema))(1)).toMatchObject([{ keyword: "type" }]);
  });

  test("is one function, however many refer to it", async () => {
    const many = Array.from({ length: 40 }, (_, index) => [`member${index}`, ref("Shared")]);
    const shared = {
      type: "object",
      properties: Object.fromEntries("abcdef".split("").map((key) => [key, { type: "string" }])),
    };
    const schema = { type: "object", properties: Object.fromEntries(many) };
    const { code } = await tolerated(schema, { Shared: shared });

    expect(code.match(/"must be string"/g)).toHaveLength(6);
  });
});

describe("refused, at its place:", () => {
  test("a keyword that nobody knows", async () => {
    const told = await refusal(answer({ type: "string", minLenght: 1 }));

    expect(told).toEqual([
      '17:19 JSON Schema has no keyword "minLenght". Did you mean minLength? (keyword)',
    ]);
  });

  test("a pattern that is no expression", async () => {
    expect(await refusal(answer({ type: "string", pattern: "(" }))).toEqual([
      "17:19 The pattern ( is no regular expression of JavaScript with the flag u. (pattern)",
    ]);
  });

  test("a pattern that would keep a server busy", async () => {
    expect(await refusal(answer({ type: "string", pattern: "^(a+)+$" }))).toEqual([
      expect.stringMatching(/^17:19 The pattern \^\(a\+\)\+\$ takes too long on some texts\./),
    ]);
  });

  test("a schema that leads back to itself for one and the same value", async () => {
    const schemas = { Odd: { not: ref("Odd") } };

    expect(await refusal(answer(ref("Odd"), schemas))).toEqual([
      expect.stringMatching(/This schema leads back to itself for one and the same value/),
    ]);
  });

  test("a $dynamicRef", async () => {
    expect(await refusal(answer({ $dynamicRef: "#node" }))).toEqual([
      "16:19 $dynamicRef is not supported. Write a $ref to a component. (keyword)",
    ]);
  });

  test("what Ajv in its strict mode does not take, and only that", async () => {
    const schemas = {
      Fine: { type: "object", properties: { bad: ref("Bad") } },
      Bad: { type: "array", contains: {}, minContains: 3, maxContains: 2 },
    };

    expect(await refusal(answer(ref("Fine"), schemas))).toEqual([
      expect.stringMatching(/This schema cannot be compiled: .*minContains.*/),
    ]);
  });

  test("two callbacks of one name that differ", async () => {
    const hook = (schema: object) => ({
      done: {
        "{$request.body#/url}": {
          post: { requestBody: { content: { "application/json": { schema } } }, responses: {} },
        },
      },
    });
    const operation = (type: string) => answering({}, { callbacks: hook({ type }) });
    const paths = { "/a": { get: operation("string") }, "/b": { get: operation("number") } };

    expect(await refusal(documentWith({ paths }))).toEqual([
      expect.stringMatching(/Two callbacks are called "done", and they differ\./),
    ]);
  });
});

describe("tolerated,", () => {
  test("an unknown keyword is ignored, as JSON Schema has it", async () => {
    const { validate, told } = await tolerated({ type: "string", minLenght: 1 });

    expect(validate?.("")).toBeUndefined();
    expect(validate?.(1)).toMatchObject([{ keyword: "type" }]);
    expect(told).toEqual([]);
  });

  test("a schema that cannot be compiled lets everything through, and the code says so", async () => {
    const bad = { type: "string", pattern: "(" };
    const schema = { type: "object", required: ["a"], properties: { a: ref("Bad") } };
    const { validate, code, told } = await tolerated(schema, { Bad: bad });

    expect(validate?.({ a: 1 })).toBeUndefined();
    expect(validate?.({})).toMatchObject([{ keyword: "required" }]);
    expect(told).toMatchObject([{ rule: "pattern", severity: "warning", line: 38 }]);
    expect(code).not.toContain("/components/schemas/Bad"); // it was so small that it went into the other
  });

  test("so does the answer that it is, with the reason above it", async () => {
    const { validate, code, told } = await tolerated({ type: "array", items: { minimum: "1" } });

    expect(validate?.([0])).toBeUndefined();
    expect(code).toContain(
      "/**\n * Ask200\n *\n * Lets every value through. What stands under minimum must be number.\n */",
    );
    expect(told).toMatchObject([{ rule: "schema", line: 18 }]);
  });
});

test("an unknown format is a warning: the document may have its own", async () => {
  const { warnings } = await generateServer(answer({ type: "string", format: "isbn" }));

  expect(warnings.map(({ line, message, rule }) => ({ line, message, rule }))).toEqual([
    { line: 17, message: 'The format "isbn" is not known and not checked.', rule: "format" },
  ]);
});
