import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { capital, operationName, typeName } from "../../src/contract/names.ts";
import { DocumentError, type Generated, generate } from "../../src/index.ts";
import { run } from "../support/command.ts";
import { compile, compilers } from "../support/compile.ts";
import { scratch, scratchWith } from "../support/scratch.ts";
import { harmless, payloads } from "./payloads.ts";
import { names, richDocument, type Text } from "./rich-document.ts";
import { skeleton } from "./skeleton.ts";

async function generated(document: object, importExtension: ".js" | ".ts" = ".js") {
  const folder = await scratchWith({ "openapi.json": document });
  const path = join(folder, "openapi.json");
  return generate({ document: path, examples: "off", importExtension });
}

function skeletons({ files }: Generated): Record<string, string[]> {
  const code = files.filter(({ name }) => name.endsWith(".ts"));
  return Object.fromEntries(code.map(({ name, text }) => [name, skeleton(name, text)]));
}

/** The path of the one operation, which gives the function its name where the operationId cannot. */
const path = `/path ${harmless.replace(/[{}]/g, "")}/{id}`;

const harmlessText: Text = (place) => `${place} ${harmless}`;

/** What every hostile document is held against; made once. */
let known: Promise<Record<string, string[]>> | undefined;
function expected(): Promise<Record<string, string[]>> {
  known ??= generated(richDocument(harmlessText)).then(skeletons);
  return known;
}

test.each(Object.entries(payloads))(
  "text that breaks %s changes nothing but texts",
  async (_, payload) => {
    const found = await generated(richDocument((place) => place + payload));

    expect(skeletons(found)).toEqual(await expected());
    for (const { text } of found.files) {
      expect(text).not.toMatch(/[^\P{Cc}\n]|[\p{Cf}\p{Cs}\u2028\u2029]/u);
      expect(text).not.toMatch(/source(Mapping)?URL=/);
      expect(text).not.toMatch(/^ *\/?\*.*[#@](__|jsx)/m);
    }
  },
);

const slots = Object.keys(names) as (keyof typeof names)[];

test.each(
  slots.flatMap((slot) =>
    Object.entries(payloads).map(([what, text]) => [slot, what, text] as const),
  ),
)(
  "as the name of a %s, text that breaks %s changes nothing but that name, or is refused",
  async (slot, _, payload) => {
    const called = { ...names, [slot]: payload };

    const found = await generated(richDocument(harmlessText, called)).catch(
      (error: unknown) => error,
    );

    if (found instanceof DocumentError)
      expect(found.problems[0]?.rule).toMatch(/names|no-unresolved-refs|json/);
    else
      expect(nameless(skeletons(found as Generated), called)).toEqual(
        nameless(await expected(), names),
      );
  },
);

/** Skeletons without the names that the document chose, and without the order that follows from them. */
function nameless(files: Record<string, string[]>, { operation, schema }: typeof names) {
  const chosen = [operationName(operation, "POST", path), typeName(schema)];
  const words = [...chosen, `${capital(chosen[0] ?? "")}Params`].map(
    (name) => `Identifier ${name}`,
  );
  const forget = (line: string) => {
    const index = words.indexOf(line.trim());
    return index < 0 ? line : line.replace(/Identifier .*/, `Identifier #${index}`);
  };
  return Object.entries(files).map(([name, lines]) => [name, lines.map(forget).sort()]);
}

test("the code of every hostile document compiles, and importing it does nothing", async () => {
  const folder = await scratch();
  const folders = Object.values(payloads).map((payload, index) => ({ name: `p${index}`, payload }));
  for (const { name, payload } of folders) {
    const { files } = await generated(
      richDocument((place) => place + payload),
      ".ts",
    );
    await mkdir(join(folder, name));
    for (const file of files) await writeFile(join(folder, name, file.name), file.text);
  }

  for (const compiler of Object.values(compilers))
    expect(await compile(compiler, folder, { allowImportingTsExtensions: true })).toBe("");

  const script = join(import.meta.dirname, "import-all.ts");
  const { stdout, stderr } = await run(process.execPath, [
    script,
    ...folders.map(({ name }) => join(folder, name)),
  ]);
  expect(stderr).toBe("");
  expect(JSON.parse(stdout)).toEqual({
    hits: 0,
    globals: [],
    exported: ["contract", "errorTable", "operations", "readItem"],
  });
});
