import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadDocument } from "../../src/load/load-document.ts";
import { coreclaw, library } from "../support/scratch.ts";
import { generateServer, importServer, type Server, type Validate } from "../support/server.ts";

// Ajv at run time reads the document as it stands, references and annotations included; ours are compiled from copies.

interface Pair {
  readonly name: string;
  readonly ours: Validate;
  readonly theirs: ValidateFunction;
  /** Values that the document shows. */
  readonly examples: readonly unknown[];
}

describe.each([
  ["the CoreClaw API", coreclaw],
  ["the library", library],
])("%s", (_, document) => {
  let made: Promise<readonly Pair[]> | undefined;
  const known = () => {
    made ??= pairsOf(document);
    return made;
  };

  test("every example is let through by both", async () => {
    for (const { name, ours, theirs, examples } of await known())
      for (const example of examples)
        expect([name, ours(example), theirs(example)]).toEqual([name, undefined, true]);
  });

  test("a bare number is refused by both", async () => {
    for (const { name, ours, theirs } of await known())
      expect([name, ours(12_345) !== undefined, theirs(12_345)]).toEqual([name, true, false]);
  });

  test("both judge the same of examples that were spoiled, and of anything else", async () => {
    const pairs = await known();
    let refused = 0;
    for (const { name, ours, theirs, examples } of pairs) {
      fc.assert(
        fc.property(spoiled(examples), (value) => {
          const findings = ours(value);
          if (findings) refused += 1;
          expect([name, value, findings === undefined]).toEqual([name, value, theirs(value)]);
        }),
        { numRuns: 150 },
      );
    }
    expect(refused).toBeGreaterThan(pairs.length * 30);
  });
});

async function pairsOf(document: string): Promise<Pair[]> {
  const server = await importServer(await generateServer(document));
  const { root } = await loadDocument(document);
  const ajv = new Ajv2020({ strict: false, logger: false });
  addFormats.default(ajv);
  ajv.addSchema(root, "document");
  return bodiesOf(root, server).flatMap(({ pointer, name, ours, examples }) => {
    if (!ours) return [];
    const theirs = ajv.compile({ $ref: `document#${pointer}` });
    return [{ name, ours, theirs, examples: Object.values(examples ?? {}) }];
  });
}

/** Every body in JSON of the document's operations, by the pointer of its schema. */
function bodiesOf(root: object, server: Server) {
  const { paths = {} } = root as { paths?: Record<string, Record<string, Operation>> }; // it was checked when loaded
  return Object.entries(server.operations).flatMap(([name, operation]) => {
    const [path, method] = [String(operation["path"]), String(operation["method"]).toLowerCase()];
    const { requestBody, responses = {} } = paths[path]?.[method] ?? {};
    const at = `/paths/${escaped(path)}/${method}`;
    const sent = {
      name,
      ours: server.validators[name]?.body,
      examples: server.requestExamples[name],
    };
    const answers = Object.entries(responses).map(([status, response]) => ({
      name: `${name} ${status}`,
      pointer: pointerOf(`${at}/responses/${status}`, response),
      ours: server.validators[name]?.responses[status],
      examples: server.examples[name]?.[status],
    }));
    return [{ ...sent, pointer: pointerOf(`${at}/requestBody`, requestBody) }, ...answers];
  });
}

interface Operation {
  readonly requestBody?: Referring;
  readonly responses?: Readonly<Record<string, Referring>>;
}
interface Referring {
  readonly $ref?: string;
}

function pointerOf(at: string, node: Referring | undefined): string {
  return `${node?.$ref?.slice(1) ?? at}/content/application~1json/schema`;
}

function escaped(key: string): string {
  return encodeURIComponent(key.replaceAll("~", "~0").replaceAll("/", "~1"));
}

/** An example with one of its parts replaced or dropped, or any value. */
function spoiled(examples: readonly unknown[]): fc.Arbitrary<unknown> {
  const anything = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom<unknown>(
      0,
      -1,
      1,
      1.5,
      2 ** 31,
      2 ** 53,
      "",
      "0.0175",
      "US",
      "https://a.example/b?c",
      null,
      [],
      {},
    ),
  );
  if (examples.length === 0) return anything;
  const changed = fc
    .tuple(fc.constantFrom(...examples), fc.nat(), fc.boolean(), anything)
    .map(([example, index, drop, value]) => replaced(example, index, drop, value));
  return fc.oneof({ arbitrary: changed, weight: 4 }, anything);
}

function replaced(example: unknown, index: number, drop: boolean, value: unknown): unknown {
  const copy = structuredClone(example);
  const places: (() => void)[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    for (const [key, inner] of Object.entries(node)) {
      const put = () => void Object.assign(node, { [key]: value });
      places.push(drop ? () => void Reflect.deleteProperty(node, key) : put);
      visit(inner);
    }
  };
  visit(copy);
  places[index % places.length]?.();
  return copy;
}
