import { readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parseYaml } from "@redocly/openapi-core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { generate } from "../src/index.ts";
import { cli, generator, run } from "./support/command.ts";
import { nodeOfMajor } from "./support/other-node.ts";
import {
  contents,
  golden,
  library,
  libraryCopy,
  scratch,
  serverGolden,
} from "./support/scratch.ts";

test("the order of keys does not show, at any level of any file", async () => {
  const expected = await contents(golden);
  const copy = await libraryCopy();
  const sources = await yamlFiles(dirname(copy));

  await fc.assert(
    fc.asyncProperty(fc.integer(), async (seed) => {
      for (const [path, text] of sources)
        await writeFile(path, JSON.stringify(shuffled(parseYaml(text), random(seed))));
      const { files } = await generate({ document: copy });
      expect(Object.fromEntries(files.map(({ name, text }) => [name, text]))).toEqual(expected);
    }),
    { numRuns: 20 },
  );
});

test("nor does it in the code of a server", async () => {
  const expected = await contents(serverGolden);
  const copy = await libraryCopy();
  const sources = await yamlFiles(dirname(copy));

  await fc.assert(
    fc.asyncProperty(fc.integer(), async (seed) => {
      for (const [path, text] of sources)
        await writeFile(path, JSON.stringify(shuffled(parseYaml(text), random(seed))));
      const { files } = await generate({ document: copy, for: "server", importExtension: ".ts" });
      expect(Object.fromEntries(files.map(({ name, text }) => [name, text]))).toEqual(expected);
    }),
    { numRuns: 10 },
  );
});

test("line ends of Windows do not show", async () => {
  const copy = await libraryCopy();
  for (const [path, text] of await yamlFiles(dirname(copy)))
    await writeFile(path, text.replaceAll("\n", "\r\n"));

  const { files } = await generate({ document: copy });

  expect(Object.fromEntries(files.map(({ name, text }) => [name, text]))).toEqual(
    await contents(golden),
  );
});

test.each([
  { LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8", TZ: "Asia/Kathmandu" },
  { LANG: "sv_SE.UTF-8", LC_ALL: "sv_SE.UTF-8", TZ: "America/St_Johns" },
  { LANG: "C", LC_ALL: "C", TZ: "UTC", NODE_ENV: "production", COLUMNS: "20", NO_COLOR: "1" },
])("locale, time zone and terminal do not show: %o", async (env) => {
  const folder = await scratch();

  await generator([library, "--out", join(folder, "out")], { env, cwd: folder });

  expect(await contents(join(folder, "out"))).toEqual(await contents(golden));
});

test.each([20, 24])("Node %i gives the same bytes", async (major) => {
  const folder = await scratch();
  const node = await nodeOfMajor(major);

  const { exitCode, stderr } = await run(node, [cli, library, "--out", join(folder, "out")]);

  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  expect(await contents(join(folder, "out"))).toEqual(await contents(golden));
});

async function yamlFiles(folder: string): Promise<[path: string, text: string][]> {
  const names = await readdir(folder, { recursive: true });
  const paths = names.filter((name) => name.endsWith(".yaml")).map((name) => join(folder, name));
  return Promise.all(paths.map(async (path) => [path, await readFile(path, "utf8")]));
}

/** `node` with the keys of every object in another order; lists keep theirs. */
function shuffled(node: unknown, chance: () => number): unknown {
  if (Array.isArray(node)) return node.map((item) => shuffled(item, chance));
  if (typeof node !== "object" || node === null) return node;
  const entries = Object.entries(node).map(([key, value]) => ({ key, value, rank: chance() }));
  entries.sort((a, b) => a.rank - b.rank);
  return Object.fromEntries(entries.map(({ key, value }) => [key, shuffled(value, chance)]));
}

/** Numbers from 0 to 1 that follow from a seed. */
function random(seed: number): () => number {
  let state = seed | 1;
  return () => {
    state = Math.imul(state, 1664525) + 1013904223;
    return (state >>> 0) / 2 ** 32;
  };
}
