import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import manifest from "../package.json" with { type: "json" };
import { hasCurl } from "./curl.ts";
import { withTables } from "./support/readme-tables.ts";
import { playTranscripts } from "./support/transcripts.ts";

const run = promisify(execFile);
const FOLDER = fileURLToPath(new URL("..", import.meta.url));
const README = await readFile(new URL("../README.md", import.meta.url), "utf8");
/** From here on the README speaks of the other engine. */
const PRISM = README.indexOf("## The engine prism");
const PARTS = [
  { text: README.slice(0, PRISM), args: ["--clock", "manual"] },
  { text: README.slice(PRISM), args: ["--engine", "prism"] },
];

function blocks(language: string): string[] {
  const fence = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, "gm");
  return [...README.matchAll(fence)].map(([, block = ""]) => block);
}

/** `vitest -u` writes the real answers and tables into the README; else they must be there. */
test("each console block shows what really comes back, each table what there is", async () => {
  const played: string[] = [];
  for (const { text, args } of PARTS) {
    const byFetch = await playTranscripts(text, args, "fetch");
    // The same story again, told by the real curl where there is one.
    if (await hasCurl()) expect(await playTranscripts(text, args, "curl")).toBe(byFetch);
    played.push(byFetch);
  }

  await expect(withTables(played.join(""))).toMatchFileSnapshot("../README.md");
});

/** What is for a page runs in one: test/browser/readme.test.ts. */
const programs = blocks("ts").filter((code) => !code.includes("@coreclaw/mock/browser"));

test.each(programs)("TypeScript block %# runs", async (code) => {
  const args = ["--input-type=module-typescript", "--eval", code];

  expect(await run(process.execPath, args, { cwd: FOLDER })).toMatchObject({ stdout: "" });
});

test("there are blocks to run", () => {
  expect([blocks("console").length, blocks("ts").length]).toEqual([12, 6]);
});

test("the command that installs Prism names the versions of the manifest", () => {
  const peers = Object.entries(manifest.peerDependencies).filter(([name]) =>
    name.includes("prism"),
  );

  expect(README).toContain(peers.map(([name, version]) => `${name}@${version}`).join(" "));
});

test("the table has each kind of x-mock-error, and no other", async () => {
  const source = await readFile(new URL("../src/front/mock-error.ts", import.meta.url), "utf8");
  const kinds = source.match(/(?<=^ {2}\| ")[a-z0-9-]+/gm) ?? [];
  const table = README.slice(README.indexOf("| `x-mock-error`"), PRISM);

  const listed = table.match(/(?<=`)[a-z0-9-]+(?=`)/g)?.slice(1);
  expect(listed?.sort()).toEqual(kinds.sort());
});
