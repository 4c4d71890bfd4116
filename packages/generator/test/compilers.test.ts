import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { generate, write } from "../src/index.ts";
import { compile, compilers } from "./support/compile.ts";
import { library, scratch, scratchWith } from "./support/scratch.ts";

const each = Object.entries(compilers);
const bundler = { module: "esnext", moduleResolution: "bundler" };

test.each(
  each.flatMap(([name, tsc]) => [
    [".js", "nodenext", name, tsc, {}] as const,
    [".js", "a bundler", name, tsc, bundler] as const,
    [".ts", "nodenext", name, tsc, { allowImportingTsExtensions: true }] as const,
    ["", "a bundler", name, tsc, bundler] as const,
  ]),
)(
  "with imports that end in %j, for %s, %s finds nothing under its strictest flags",
  async (importExtension, _, __, tsc, options) => {
    const folder = await scratch();
    await write(join(folder, "out"), await generate({ document: library, importExtension }));

    expect(await compile(tsc, folder, options)).toBe("");
  },
);

test.each(each)("%s takes a runtime of one's own", async (_, tsc) => {
  const seam = "../call.js";
  const folder = await scratch();
  const { files } = await generate({ document: library });
  const runtime = files.find(({ name }) => name === "runtime.ts")?.text ?? "";
  await write(join(folder, "out"), await generate({ document: library, runtime: seam }));
  await writeFile(join(folder, "call.ts"), runtime);

  expect(await compile(tsc, folder)).toBe("");
});

test.each(each)("%s takes the code of a document with nothing in it", async (_, tsc) => {
  const empty = { openapi: "3.1.1", info: { title: "Empty", version: "1" }, paths: {} };
  const folder = await scratchWith({ "openapi.json": empty });
  await write(join(folder, "out"), await generate({ document: join(folder, "openapi.json") }));

  expect(await compile(tsc, folder)).toBe("");
});

test.each(each)(
  "%s takes operations that are called like words of the language",
  async (_, tsc) => {
    const words =
      "abstract as asserts async await constructor declare default delete eval from get global infer is keyof " +
      "module namespace never of operations out override readonly require satisfies set static string symbol then " +
      "toString type undefined unique using valueOf contract errorTable call args options globalThis";
    const paths = Object.fromEntries(
      words.split(" ").map((word) => [`/${word}`, { get: { operationId: word, responses: {} } }]),
    );
    const schemas = Object.fromEntries(
      "Promise Array Record Uint8Array Object String Error Call CallOptions Operation ErrorKind Contract any unknown"
        .split(" ")
        .map((word) => [
          word,
          { type: "object", properties: { a: { type: "string", format: "binary" } } },
        ]),
    );
    const document = {
      openapi: "3.1.1",
      info: { title: "T", version: "1" },
      paths,
      components: { schemas },
    };
    const folder = await scratchWith({ "openapi.json": document });
    await write(join(folder, "out"), await generate({ document: join(folder, "openapi.json") }));

    expect(await compile(tsc, folder)).toBe("");
  },
);
