import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { bundleServiceWorker } from "../../scripts/build-service-worker.ts";
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
