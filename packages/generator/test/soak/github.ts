import { mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generate, type Side, write } from "../../src/index.ts";
import { run } from "../support/command.ts";
import { compile, compilers } from "../support/compile.ts";
import { syntheticDocument } from "../support/synthetic-document.ts";

// Tries the generator on one of the largest public documents, GitHub's own: downloads it from npm into a folder for
// temporary files, generates a client and a server, compiles them under every strict flag, and prints what that took.
// A server of 1,200 operations whose schemas are one chain of references comes last.

const description = "@octokit/openapi@23.0.2";
const path = "node_modules/@octokit/openapi/generated/api.github.com.json";

const folder = await realpath(await mkdtemp(join(tmpdir(), "generator-soak-")));
try {
  await fetchDescription();
  for (const side of ["client", "server"] as const) await soak(side, join(folder, path));
  const synthetic = join(folder, "synthetic.json");
  await writeFile(synthetic, JSON.stringify(syntheticDocument(1_200)));
  tell("document", "synthetic");
  await soak("server", synthetic);
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function soak(side: Side, document: string): Promise<void> {
  const code = await mkdtemp(join(folder, "code-"));
  const { files, operations } = await timed(`generate, ${side}`, async () => {
    const generated = await generate({ document, for: side, examples: "off" }); // some contradict their schemas
    await write(join(code, "generated"), generated);
    return generated;
  });
  tell("operations", operations);
  tell("peak memory", `${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
  for (const { name, text } of files)
    tell(`  ${name}`, `${Math.round(Buffer.byteLength(text) / 1024)} KB`);
  for (const [name, compiler] of Object.entries(compilers)) {
    const printed = await timed(`compile, ${name}`, () => compile(compiler, code));
    if (printed !== "") throw new Error(`The code does not compile:\n${printed.slice(0, 5_000)}`);
  }
}

async function fetchDescription(): Promise<void> {
  await writeFile(join(folder, "package.json"), JSON.stringify({ private: true }));
  const args = ["install", "--ignore-scripts", "--no-audit", "--no-fund", description];
  const { exitCode, stderr } = await run("npm", args, { cwd: folder });
  if (exitCode !== 0) throw new Error(`${description} could not be installed: ${stderr}`);
  tell("document", description);
}

async function timed<T>(what: string, work: () => Promise<T>): Promise<T> {
  const start = performance.now();
  const result = await work();
  tell(what, `${((performance.now() - start) / 1_000).toFixed(1)} s`);
  return result;
}

function tell(what: string, figure: string | number): void {
  process.stdout.write(`${what.padEnd(24)}${figure}\n`);
}
