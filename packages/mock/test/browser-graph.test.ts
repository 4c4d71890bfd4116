import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";

const IMPORT = /^(?:import|export) (?:[^"=]*\bfrom )?"([^"]+)";$|\bimport\("([^"]+)"\)/gm;

/** Every module that a built file leads to; packages and `node:` by their names. */
async function graphOf(entry: URL): Promise<ReadonlySet<string>> {
  const seen = new Set([entry.href]);
  for (const module of seen) {
    if (!module.startsWith("file:")) continue;
    const code = await readFile(new URL(module), "utf8");
    for (const [, fixed, lazy] of code.matchAll(IMPORT)) {
      const name = fixed ?? lazy ?? "";
      seen.add(name.startsWith(".") ? new URL(name, module).href : name);
    }
  }
  return seen;
}

test("the entry for browsers leads to no module of Node and to no package", async () => {
  const graph = await graphOf(new URL("../dist/simulator.js", import.meta.url));

  expect(graph.size).toBeGreaterThan(100);
  expect([...graph].filter((module) => !module.startsWith("file:"))).toEqual([]);
});

test("the walk would find them: the entry for Node leads to both", async () => {
  const graph = await graphOf(new URL("../dist/index.js", import.meta.url));

  expect([...graph]).toEqual(expect.arrayContaining(["@hono/node-server", "node:http"]));
});

test("it exports the simulator and nothing else", async () => {
  const entry = import.meta.resolve("@coreclaw/mock/simulator");

  expect(Object.keys(await import(entry))).toEqual(["createSimulator"]);
});
