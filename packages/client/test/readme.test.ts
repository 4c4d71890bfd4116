import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ErrorEntry } from "../src/call.ts";
import { errorClassByKind } from "../src/errors/by-kind.ts";
import * as client from "../src/index.ts";
import { type CompiledPackage, compilePackage, run } from "./compile-package.ts";
import { startServer } from "./servers.ts";

const root = join(import.meta.dirname, "..");
const readme = readFileSync(join(root, "README.md"), "utf8");
const tables = readme.replace(/ {2,}/g, " "); // their cells are padded
const programs = [...readme.matchAll(/```ts\n(.*?)```/gs)].map(([, program = ""]) => program);

let compiled: CompiledPackage;
let folder = "";

beforeAll(async () => {
  compiled = await compilePackage();
  folder = mkdtempSync(join(tmpdir(), "readme-"));
  mkdirSync(join(folder, "node_modules", "@coreclaw"), { recursive: true });
  symlinkSync(compiled.folder, join(folder, "node_modules", "@coreclaw", "client"));
  writeFileSync(join(folder, "package.json"), '{"type":"module"}');
  for (const [index, program] of programs.entries()) {
    writeFileSync(join(folder, `program-${index}.ts`), program);
  }
}, 60_000);

afterAll(() => {
  compiled.remove();
  rmSync(folder, { recursive: true, force: true });
});

/** Data that is enough for the programs, by path. */
const answers: Readonly<Record<string, unknown>> = {
  "/api/store": { scraper: [{ slug: "owner/museums", title: "Museums", description: "" }] },
  "/api/v1/scraper/run": { run_slug: "R1" },
  "/api/v1/run/detail": { slug: "R1", results: 5, usage: "0.0175" },
  "/api/v1/account/info": { balance: "12.4816", traffic: 1 },
};

test.each([
  [0, "Museums: 5 rows so far\n"],
  [1, "0.0175\n"],
  [2, "12.4816\n"],
])("program %i of the README prints what it should", async (index, expected) => {
  const { url } = await startServer((response, request) => {
    const data = answers[request.url.split("?")[0] ?? ""];
    response
      .writeHead(200, { "content-type": "application/json" })
      .end(JSON.stringify({ code: 0, data }));
  });
  const env = { ...process.env, CORECLAW_API_KEY: "key-of-the-test", CORECLAW_BASE_URL: url };
  const { stdout } = await run(process.execPath, [join(folder, `program-${index}.ts`)], { env });
  expect(stdout).toBe(expected);
});

test("the programs of the README are all run, and compile", async () => {
  expect(programs).toHaveLength(3);
  const tsc = join(root, "node_modules", ".bin", "tsc");
  const names = programs.map((_, index) => join(folder, `program-${index}.ts`));
  const types = ["--typeRoots", join(root, "node_modules", "@types"), "--types", "node"];
  const strict = ["--strict", "--noUncheckedIndexedAccess", "--exactOptionalPropertyTypes"];
  const options = ["--noEmit", "--module", "nodenext", "--target", "es2023", ...strict, ...types];
  await run(tsc, [...options, ...names], { cwd: folder });
});

test("the README's table of codes is the contract's", () => {
  const rows = Object.entries<ErrorEntry>(client.errorTable).map(
    ([code, { name, kind, status, effect }]) => {
      return `| ${code} | \`${name}\` | ${status} | \`${errorClassByKind[kind].name}\` | ${effect} |`;
    },
  );
  const table = /<!-- codes -->\n[^\n]*\n[^\n]*\n(.*?)\n+<!-- \/codes -->/s.exec(tables)?.[1];
  expect(table).toBe(rows.join("\n"));
});

test("the README says of every class of error what to do", () => {
  const classes = Object.keys(client).filter((name) => /^[A-Z].*Error$/.test(name));
  const described = classes.filter((name) => tables.includes(`| \`${name}\` | `));
  expect(described).toEqual(classes.filter((name) => name !== "CoreClawError"));
});
