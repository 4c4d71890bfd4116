import { link, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { buildServiceWorker, bundleServiceWorker } from "../../scripts/build-service-worker.ts";
import { bundlePageEntry } from "./mock-site.ts";

test("the worker is one classic script that makes no code of text, well below 150 kB as it travels", async () => {
  const code = await bundleServiceWorker("");

  expect(gzipSync(code, { level: 9 }).byteLength).toBeLessThan(120_000); // leaves room for the page
  expect(() => new Function(code)).not.toThrow(); // a module would be a syntax error
  expect(/\beval\(|new Function|importScripts|"node:/.exec(code)?.[0]).toBeUndefined();
});

test("the entry for pages is small, and holds nothing of the simulator or of Node", async () => {
  const code = await bundlePageEntry();

  expect(code.length).toBeLessThan(30_000); // before it is minified
  expect(/from "|import\(|node:|museum/.exec(code)?.[0]).toBeUndefined();
});

test("a build replaces the worker as a whole: who reads the old one meanwhile reads all of it", async () => {
  const folder = await mkdtemp(join(tmpdir(), "mock-worker-"));
  const [target, reader] = [join(folder, "worker.js"), join(folder, "reader.js")];
  await writeFile(target, "old");
  await link(target, reader); // as somebody who has the file open

  const { bytes } = await buildServiceWorker(target);

  expect((await readFile(target)).byteLength).toBe(bytes);
  expect(await readFile(reader, "utf8")).toBe("old");
  await rm(folder, { recursive: true });
});
