import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { generate, write } from "../../src/index.ts";
import { compile, compilers } from "../support/compile.ts";
import { documentWith } from "../support/read.ts";
import { library, scratch, scratchWith } from "../support/scratch.ts";

/** A server of the library: a handler for each operation, and one that checks and calls it. */
const handlers = {
  addBook: '({ title, format }) => ({ slug: "new", title, format })',
  deleteOperation: "() => undefined",
  getBook: '({ book }) => ({ slug: book, title: "Moby Dick", format: "print" })',
  getOpeningHours: "() => ({ monday: [540, 1020] })",
  listLoans: "() => ({ loans: [] })",
  readCover: "() => new Uint8Array()",
  replaceBook: '() => ({ slug: "b", title: "B", format: "audio" })',
  searchBooks: "({ words, page = 1 }) => ({ found: words.length + page, books: [] })",
  uploadCover: '({ body }) => "thanks for " + body.length',
};

function program(own: Readonly<Record<string, string>>): string {
  const lines = Object.entries(own).map(([name, code]) => `  ${name}: ${code},\n`);
  return `import { type Callbacks, type Exchanges, type OperationName, validators } from "./generated/index.js";

type Handler<K extends OperationName> = (request: Exchanges[K]["request"]) => Exchanges[K]["data"];

const handlers = {
${lines.join("")}} satisfies { [K in OperationName]: Handler<K> };

export function answer<K extends OperationName>(name: K, request: Exchanges[K]["request"]): Exchanges[K]["data"] {
  const findings = validators[name].body?.(request);
  if (findings) throw new Error(findings[0]?.message);
  return (handlers[name] as Handler<K>)(request);
}

export const sent: Callbacks["shelved"] = { book: "moby-dick", by: undefined };
export const code: Exchanges["addBook"]["error"] = 40;
`;
}

async function libraryServer(own: Readonly<Record<string, string>>): Promise<string> {
  const folder = await scratch();
  await write(join(folder, "generated"), await generate({ document: library, for: "server" }));
  await writeFile(join(folder, "program.ts"), program(own));
  return folder;
}

test.each(Object.entries(compilers))(
  "%s takes a server that handles every operation, under every strict flag",
  async (_, compiler) => {
    expect(await compile(compiler, await libraryServer(handlers))).toBe("");
  },
);

test.each([
  ["an operation that nobody handles", { ...handlers, getBook: undefined }, "getBook"],
  ["an answer that lacks a member", { ...handlers, searchBooks: "() => ({ found: 0 })" }, "books"],
  [
    "an answer with a word that the document does not have",
    { ...handlers, replaceBook: '() => ({ slug: "b", title: "B", format: "stone" })' },
    '"stone"',
  ],
  ["a request read by a wrong name", { ...handlers, getBook: "({ books }) => books" }, "books"],
])("%s does not compile", async (_, own, told) => {
  const told7 = compilers["TypeScript 7"];
  const some = Object.entries(own).flatMap(([name, code]) => (code ? [[name, code]] : []));

  const printed = await compile(told7, await libraryServer(Object.fromEntries(some)));

  expect(printed).toMatch(/^program\.ts\(\d+,\d+\): error/);
  expect(printed).toContain(told);
});

test.each(Object.entries(compilers))(
  "%s takes the server of a document without operations",
  async (_, compiler) => {
    const folder = await scratchWith({ "openapi.json": documentWith({}) });
    const document = join(folder, "openapi.json");
    await write(join(folder, "generated"), await generate({ document, for: "server" }));

    expect(await compile(compiler, folder)).toBe("");
  },
);
