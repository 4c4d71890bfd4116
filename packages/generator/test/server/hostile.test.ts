import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Generated } from "../../src/index.ts";
import { harmless, payloads } from "../hostile/payloads.ts";
import { richDocument } from "../hostile/rich-document.ts";
import { skeleton } from "../hostile/skeleton.ts";
import { run } from "../support/command.ts";
import { compile, compilers } from "../support/compile.ts";
import { scratch } from "../support/scratch.ts";
import { generateServer } from "../support/server.ts";

/** Tolerated, because most texts are no expression where the document wants a pattern. */
const asked = { examples: "off", structure: "warn", importExtension: ".ts" } as const;

const made = new Map<string, Promise<Generated>>();
function hostile(payload: string): Promise<Generated> {
  const known = made.get(payload);
  if (known) return known;
  const generated = generateServer(
    richDocument((place) => place + payload),
    asked,
  );
  made.set(payload, generated);
  return generated;
}

/** Everything but the validators, whose code follows from what a document says and not from its shape alone. */
function skeletons({ files }: Generated): Record<string, string[]> {
  const code = files.filter(({ name }) => name.endsWith(".ts") && name !== "validators.ts");
  return Object.fromEntries(code.map(({ name, text }) => [name, skeleton(name, text)]));
}

/** The names that the code of the validators uses. */
function identifiers({ files }: Generated): Set<string> {
  const text = files.find(({ name }) => name === "validators.ts")?.text ?? "";
  const lines = skeleton("validators.ts", text).map((line) => line.trim());
  expect(lines.filter((line) => line.startsWith("syntax"))).toEqual([]);
  return new Set(
    lines.filter((line) => line.startsWith("Identifier")).map((line) => line.slice(11)),
  );
}

let known: Promise<Record<string, string[]>> | undefined;
function expected(): Promise<Record<string, string[]>> {
  known ??= generateServer(
    richDocument((place) => `${place} ${harmless}`),
    asked,
  ).then(skeletons);
  return known;
}

test.each(Object.entries(payloads))(
  "text that breaks %s becomes no code of a server",
  async (_, payload) => {
    const found = await hostile(payload);

    expect(withoutHashes(skeletons(found))).toEqual(withoutHashes(await expected()));
    for (const { text } of found.files) {
      expect(text).not.toMatch(/[^\P{Cc}\n]|[\p{Cf}\p{Cs}\u2028\u2029]/u);
      expect(text).not.toMatch(/source(Mapping)?URL=/);
      expect(text).not.toMatch(/`.*\$\{/);
    }
    const names = identifiers(found);
    expect(["hit", "evil", "globalThis", "touch"].filter((name) => names.has(name))).toEqual([]);
  },
);

/** Examples are named after their values, and stand in the order of their names. */
function withoutHashes(files: Record<string, string[]>): Record<string, string[]> {
  const named = (line: string) => line.replace(/example_[0-9a-f]{16}/, "example");
  const examples = files["examples.ts"]?.map(named).sort() ?? [];
  return { ...files, "examples.ts": examples };
}

test("the code of every hostile document compiles, and importing it does nothing", async () => {
  const folder = await scratch();
  const all = Object.values(payloads).map((payload, index) => ({ name: `p${index}`, payload }));
  for (const { name, payload } of all) {
    const { files } = await hostile(payload);
    await mkdir(join(folder, name));
    for (const file of files) await writeFile(join(folder, name, file.name), file.text);
  }

  const options = { allowImportingTsExtensions: true };
  expect(await compile(compilers["TypeScript 7"], folder, options)).toBe("");

  const script = join(import.meta.dirname, "../hostile/import-all.ts");
  const { stdout, stderr } = await run(process.execPath, [
    script,
    ...all.map(({ name }) => join(folder, name)),
  ]);
  expect(stderr).toBe("");
  expect(JSON.parse(stdout)).toEqual({
    hits: 0,
    globals: [],
    exported: [
      "callbackExamples",
      "callbackValidators",
      "contract",
      "errorTable",
      "examples",
      "operations",
      "parameterExamples",
      "requestExamples",
      "validators",
    ],
  });
});
