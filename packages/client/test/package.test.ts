import { readdir, readFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";
import * as generated from "../src/generated/index.ts";
import * as client from "../src/index.ts";
import * as transport from "../src/transport-entry.ts";

const root = join(import.meta.dirname, "..");
const src = join(root, "src");

/** What a file imports at run time; type imports are gone by then. */
async function importsOf(file: string): Promise<string[]> {
  const text = await readFile(file, "utf8");
  const imports = text.matchAll(/^(?:import|export)(?! type )[^;]*? from "([^"]+)";/gms);
  return [...imports].map(([, specifier = ""]) => specifier);
}

/** Every file that is loaded with `entry`, relative to src. */
async function loadedWith(entry: string, seen = new Set<string>()): Promise<Set<string>> {
  seen.add(relative(src, entry));
  for (const specifier of await importsOf(entry)) {
    const file = join(dirname(entry), specifier);
    if (specifier.startsWith(".") && !seen.has(relative(src, file))) await loadedWith(file, seen);
  }
  return seen;
}

async function sources(): Promise<string[]> {
  const names = await readdir(src, { recursive: true });
  return names
    .filter((name) => /(?<!\.test|\.test-d)\.ts$/.test(name))
    .map((name) => join(src, name));
}

test("the only package that anything imports is openapi-fetch, in one file", async () => {
  const foreign: string[] = [];
  for (const file of await sources()) {
    const specifiers = (await importsOf(file)).filter((specifier) => !specifier.startsWith("."));
    foreign.push(...specifiers.map((specifier) => `${relative(src, file)}: ${specifier}`));
  }
  expect(foreign).toEqual(["transport.ts: openapi-fetch"]);
});

test("the package depends on nothing else, and is free of side effects", async () => {
  const manifest = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
  expect(Object.keys(manifest.dependencies)).toEqual(["openapi-fetch"]);
  expect(manifest.sideEffects).toBe(false);
  expect(Object.keys(manifest.exports)).toEqual([".", "./transport", "./package.json"]);
});

test("the transport alone loads nothing that is generated", async () => {
  const loaded = [...(await loadedWith(join(src, "transport-entry.ts")))];
  expect(loaded).toContain("transport.ts");
  expect(loaded.filter((name) => name.startsWith("generated"))).toEqual([]);
});

test("the client exports what is generated, and beside it the same as the transport", () => {
  const ours = Object.keys(client).filter((name) => !(name in generated));
  expect(ours.sort()).toEqual(Object.keys(transport).sort());
  expect(ours).toEqual([
    "AbortError",
    "AuthenticationError",
    "ConfigurationError",
    "ConnectionError",
    "CoreClawError",
    "InsufficientBalanceError",
    "NotFoundError",
    "NotOwnerError",
    "RateLimitError",
    "ResponseFormatError",
    "RunStateError",
    "ServerError",
    "TimeoutError",
    "UnknownCodeError",
    "ValidationError",
    "WorkerError",
    "createCall",
    "isCoreClawError",
  ]);
});
