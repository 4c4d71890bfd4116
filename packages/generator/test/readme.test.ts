import { mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { delimiter, dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { cli, run } from "./support/command.ts";
import { packageFolder, scratchWith } from "./support/scratch.ts";

const readme = await readFile(join(packageFolder, "README.md"), "utf8");
const blocks = [...readme.matchAll(/^```(\w+)\n(.*?)^```$/gms)];

/** The library of the README: it has one book, and one reader borrows it. */
const answers: Readonly<Record<string, object>> = {
  "GET /api/books/moby-dick ": { slug: "moby-dick", title: "Moby Dick", state: "here" },
  'POST /api/loans {"book":"moby-dick","reader":"ishmael"}': { title: "Moby Dick", state: "lent" },
};
const library = createServer(async (request, response) => {
  const body = (await request.toArray()).join("");
  const data = answers[`${request.method} ${request.url} ${body}`];
  const known = request.headers["x-staff-key"] === "key of the test";
  const failure = { ret: 404, msg: known ? "There is no such book." : "Who are you?" };
  response.end(JSON.stringify(known && data ? { ret: 1, data } : failure));
});
const shownUrl = "https://library.example.com/api";
let url = "";

beforeAll(async () => {
  await new Promise<void>((listening) => library.listen(0, "127.0.0.1", listening));
  const address = library.address();
  if (address && typeof address === "object") url = `http://127.0.0.1:${address.port}/api`;
});
afterAll(() => new Promise((closed) => library.close(closed)));

test("its files can be saved, its excerpts are found, its commands print what is shown", async () => {
  const project = await newProject();
  let told = readme;
  for (const [, language = "", text = ""] of blocks) {
    if (language === "yaml" || language === "ts") await saveOrFind(project, text);
    if (language !== "console") continue;
    const commands = text.split("\n").filter((line) => line.startsWith("$ "));
    let transcript = "";
    for (const command of commands) transcript += `${command}\n${await typed(command, project)}`;
    told = told.replace(text, () => transcript);
  }

  await expect(told).toMatchFileSnapshot("../README.md"); // `vitest -u` writes what the commands print
  const tables = readme.split(/^\| file /m).slice(1);
  const folders = ["src/generated", "src/server"].map((folder) => readdir(join(project, folder)));
  expect(tables.map(filesIn)).toEqual((await Promise.all(folders)).map((names) => names.sort()));
}, 180_000);

test("it has blocks of these kinds only", () => {
  const languages = blocks.map(([, language = ""]) => language);

  expect(languages).toHaveLength(readme.split("```").length / 2 - 0.5);
  expect([...new Set(languages)].sort()).toEqual(["console", "sh", "ts", "yaml"]);
  expect(blocks.filter(([, language]) => language === "sh").map(([, , text]) => text)).toEqual([
    "npm install --save-dev @coreclaw/generator\n", // package.test.ts installs the package
  ]);
});

/** The names in the first column of a table. */
function filesIn(table: string): string[] {
  const rows = table.matchAll(/^\| `([\w-]+\.\w+)` +\|/gm);
  return [...rows].map(([, name = ""]) => name).sort();
}

/** A project that has installed this package and a compiler. */
async function newProject(): Promise<string> {
  const compilerOptions = {
    target: "es2022",
    module: "nodenext",
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: true,
    types: ["node"],
    rootDir: "src",
    outDir: "dist",
  };
  const project = await scratchWith({
    "package.json": { type: "module" },
    "tsconfig.json": { compilerOptions, include: ["src"] },
  });
  const modules = join(project, "node_modules");
  await mkdir(join(modules, "@coreclaw"), { recursive: true });
  await mkdir(join(modules, ".bin"));
  await mkdir(join(project, "src"));
  await symlink(packageFolder, join(modules, "@coreclaw/generator"));
  await symlink(join(packageFolder, "node_modules/@types"), join(modules, "@types"));
  await symlink(cli, join(modules, ".bin/coreclaw-generator"));
  return project;
}

/** The first line of a block names its file. One that is there already was generated, and the block is a part of it. */
async function saveOrFind(project: string, block: string): Promise<void> {
  const name = /^(?:#|\/\/) (\S+)$/m.exec(block)?.[1] ?? "";
  const path = join(project, name);
  const present = await readFile(path, "utf8").catch(() => undefined);
  if (present === undefined) await writeFile(path, block.replace(shownUrl, url));
  else expect(present).toContain(block.slice(block.indexOf("\n") + 1));
}

/** What a terminal shows after a command. */
async function typed(command: string, project: string): Promise<string> {
  const folders = [
    dirname(process.execPath),
    join(project, "node_modules/.bin"),
    join(packageFolder, "node_modules/.bin"),
    process.env["PATH"],
  ];
  const env = { PATH: folders.join(delimiter), KEY: "key of the test" };
  const script = `npx() { "$@"; }; ( ${command.slice(2)} ) 2>&1`; // what npx does where a package is installed
  const { stdout } = await run("sh", ["-c", script], { cwd: project, env });
  return stdout.replaceAll(url, shownUrl);
}
