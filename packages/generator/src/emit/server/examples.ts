import { sha256 } from "../../contract/fingerprints.ts";
import type { Json } from "../../json.ts";
import type { Examples, Exchange } from "../../service/types.ts";
import { lineWidth } from "../comment.ts";
import { banner, sibling } from "../emitted-file.ts";
import { block, objectKey } from "../literal.ts";
import type { ServerEmitter } from "./server-emitter.ts";

/** `examples.ts`: the document's examples as data. What several places show is one value. */
export const emitExamples: ServerEmitter = ({ exchanges, callbacks }, options) => {
  const values = new SharedValues();
  const byOperation = (tree: (exchange: Exchange) => Tree): Tree =>
    new Map(exchanges.map((exchange) => [exchange.operation.name, tree(exchange)]));
  const answers = byOperation(({ responses }) =>
    values.named(responses.map(({ status, content }) => [status, content?.examples])),
  );
  const requests = byOperation(({ body }) => values.of(body?.examples));
  const parameters = byOperation((exchange) =>
    values.named(exchange.parameters.map((one) => [one.parameter.name, one.examples])),
  );
  const sent: Tree = new Map(
    callbacks.map(({ callback, body }) => [callback.name, values.of(body?.examples)]),
  );
  const tables = [
    printTable("examples", "OperationName, Grouped", "Answers, by status and name.", answers),
    printTable("requestExamples", "OperationName, Examples", "Bodies of requests.", requests),
    printTable("parameterExamples", "OperationName, Grouped", "Decoded parameters.", parameters),
    printTable("callbackExamples", "CallbackName, Examples", "Bodies of callbacks.", sent),
  ];
  const types =
    `import type { CallbackName, OperationName } from ${sibling("exchanges", options)};\n\n` +
    "/** Values by the name of the example. */\ntype Examples = Readonly<Record<string, unknown>>;\n" +
    "type Grouped = Readonly<Record<string, Examples>>;\n\n";
  const text = types + [values.declarations, ...tables].join("\n");
  return { name: "examples.ts", text: `${banner(options)}${text.trimEnd()}\n` };
};

/** Names of values at the ends, keys on the way. */
type Tree = ReadonlyMap<string, Tree | string>;

function printTable(name: string, type: string, doc: string, tree: Tree): string {
  return `/** ${doc} */\nexport const ${name}: Readonly<Record<${type}>> = ${printTree(tree)};\n`;
}

function printTree(tree: Tree, indent = ""): string {
  const lines = [...tree].map(([key, inner]) => {
    const text = typeof inner === "string" ? inner : printTree(inner, `${indent}  `);
    return `${indent}  ${objectKey(key)}: ${text},\n`;
  });
  return lines.length === 0 ? "{}" : `{\n${lines.join("")}${indent}}`;
}

/** Each different value once, under a name that follows from the value. */
class SharedValues {
  readonly #values = new Map<string, string>();

  get declarations(): string {
    const sorted = [...this.#values].sort(([a], [b]) => (a < b ? -1 : 1));
    return sorted.map(([name, text]) => `const ${name} = ${text};\n`).join("");
  }

  of(examples: Examples | undefined): Tree {
    return new Map([...(examples ?? [])].map(([name, value]) => [name, this.#name(value)]));
  }

  /** Those of several places by name; without the places that have none. */
  named(places: readonly (readonly [string, Examples | undefined])[]): Tree {
    const told = places.filter(([, examples]) => examples !== undefined && examples.size > 0);
    return new Map(told.map(([name, examples]) => [name, this.of(examples)]));
  }

  #name(value: Json): string {
    const name = `example_${sha256(value).slice(0, hashLength)}`;
    this.#values.set(name, block(value, lineWidth));
    return name;
  }
}

/** Hexadecimal digits: enough that two of a million values do not meet by chance. */
const hashLength = 16;
