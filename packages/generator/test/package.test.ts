import { cp, mkdir, mkdtemp, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, posix } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { run } from "./support/command.ts";
import { compile, compilers } from "./support/compile.ts";
import { nodeOfMajor } from "./support/other-node.ts";
import { contents, golden, library, packageFolder, serverGolden } from "./support/scratch.ts";

/** A project that has installed the package as npm would publish it, and has a document. */
let project = "";
let packed: readonly string[] = [];

beforeAll(async () => {
  project = await realpath(await mkdtemp(join(tmpdir(), "generator-package-")));
  await writeFile(join(project, "package.json"), JSON.stringify({ private: true, type: "module" }));
  await cp(dirname(library), join(project, "library"), { recursive: true });
  const tarball = await pack();
  packed = tarball.files.map(({ path }) => path).sort();
  const quiet = ["--ignore-scripts", "--no-audit", "--no-fund"];
  await npm(["install", ...quiet, join(project, tarball.filename)], project);
}, 300_000); // the registry and a busy machine decide how long an install takes

afterAll(() => rm(project, { recursive: true, force: true }));

test.each([20, 24])("the installed command works on Node %i", async (major) => {
  const node = await nodeOfMajor(major);
  const { stdout: version } = await run(node, ["--version"]);
  const out = join(project, `node-${major}`);

  const args = ["node_modules/.bin/coreclaw-generator", "library/openapi.yaml", "--out", out];
  const { exitCode, stderr } = await run(node, args, { cwd: project });

  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  expect(await contents(out)).toEqual(await contents(golden));
  process.stdout.write(`the installed package ran on Node ${version}`);
});

const program = `import { check, DocumentError, type Drift, generate, write } from "@coreclaw/generator";

const generated = await generate({ document: "library/openapi.yaml", examples: "warn" });
const written: string[] = await write("by-program", generated);
const drift: Drift | undefined = await check("by-program", generated);
const refusal: unknown = await generate({ document: "missing.yaml" }).catch((error) => error);
const problems = refusal instanceof DocumentError ? refusal.problems : [];
console.log(written.length, drift ?? "no drift", problems[0]?.message);
`;

test("the installed command makes the side of a server too", async () => {
  const args = ["library/openapi.yaml", "--for", "server", "--import-extension", ".ts"];
  const command = ["node_modules/.bin/coreclaw-generator", ...args, "--out", "server"];

  const { exitCode, stderr } = await run(process.execPath, command, { cwd: project });

  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  expect(await contents(join(project, "server"))).toEqual(await contents(serverGolden));
});

test("a program that uses the installed package compiles in both compilers, and runs", async () => {
  const code = join(project, "code");
  await mkdir(code);
  await writeFile(join(code, "program.ts"), program);

  for (const compiler of Object.values(compilers)) expect(await compile(compiler, code)).toBe("");

  const { stdout, stderr } = await run(process.execPath, ["code/program.ts"], { cwd: project });
  expect({ stdout, stderr }).toEqual({ stdout: "9 no drift There is no such file.\n", stderr: "" });
});

test("the package holds what it needs and nothing else", () => {
  const templates = ["runtime", "server-runtime", "validation"].map(
    (name) => `templates/${name}.ts`,
  );
  const roots = ["README.md", "bin/coreclaw-generator.js", "package.json", ...templates];
  const compiled = /^dist\/[\w/-]+\.(js|d\.ts)(\.map)?$/;
  const source = /^src\/[\w/-]+\.ts$/;

  const rest = packed.filter((path) => !compiled.test(path) && !source.test(path));
  expect(rest).toEqual(roots);
});

test("every source map in the package leads to a source in the package", async () => {
  const maps = packed.filter((path) => path.endsWith(".map"));
  const missing: string[] = [];
  for (const path of maps) {
    const text = await readFile(join(project, "node_modules/@coreclaw/generator", path), "utf8");
    const { sources } = JSON.parse(text) as { sources: string[] }; // the compiler wrote it
    const found = sources.map((source) => posix.join(posix.dirname(path), source));
    missing.push(...found.filter((source) => !packed.includes(source)));
  }

  expect(maps.length).toBeGreaterThan(50);
  expect(missing).toEqual([]);
});

interface Packed {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

async function pack(): Promise<Packed> {
  const args = ["pack", "--json", "--ignore-scripts", "--pack-destination", project];
  const [packed] = JSON.parse(await npm(args, packageFolder)) as Packed[]; // what npm says it prints
  if (!packed) throw new Error("npm packed nothing.");
  return packed;
}

/** What npm prints; npm itself takes the first Node on PATH. */
async function npm(args: readonly string[], cwd: string): Promise<string> {
  const { exitCode, stdout, stderr } = await run("npm", args, { cwd });
  if (exitCode !== 0) throw new Error(`npm ${args[0]} failed: ${stderr}`);
  return stdout;
}
