import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import manifest from "../package.json" with { type: "json" };
import { fetchLikeCurl, realCurl } from "./curl.ts";
import { MockProcess } from "./mock-process.ts";

const run = promisify(execFile);
const FOLDER = fileURLToPath(new URL("..", import.meta.url));
const README = await readFile(new URL("../README.md", import.meta.url), "utf8");
const SHOWN = "http://127.0.0.1:4010";

/** The blocks of the README in one language, between their fences. */
function blocks(language: string): string[] {
  const fence = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, "gm");
  return [...README.matchAll(fence)].map(([, block = ""]) => block);
}

/** The commands of a transcript: lines from `$` on, with those that a backslash continues. */
function commands(block: string): string[] {
  return block.match(/^\$ (?:.*\\\n)*.*$/gm) ?? [];
}

/** `vitest -u` writes the real answers into the README; else they must be there. */
test("each console block shows what really comes back", async () => {
  await using mock = new MockProcess(["--engine", "prism", "--port", "0"]);
  const url = await mock.url();
  const banner = await mock.waitFor(/^.*\nTry: .*\n/);

  let updated = README;
  for (const block of blocks("console")) {
    const transcript: string[] = [];
    for (const command of commands(block)) {
      const call = command.slice(2).replaceAll(SHOWN, url);
      const output = call.startsWith("curl ") ? await fetchLikeCurl(call) : banner[0];
      const real = call.startsWith("curl ") ? await realCurl(call) : undefined;
      if (real !== undefined) expect(real).toBe(output);
      transcript.push(`${command}\n${output.replaceAll(url, SHOWN).trimEnd()}\n`);
    }
    updated = updated.replace(block, () => transcript.join(""));
  }

  await expect(updated).toMatchFileSnapshot("../README.md");
});

test.each(blocks("ts"))("TypeScript block %# runs", async (code) => {
  const args = ["--input-type=module-typescript", "--eval", code];

  expect(await run(process.execPath, args, { cwd: FOLDER })).toMatchObject({ stdout: "" });
});

test("there are blocks to run", () => {
  expect([blocks("console").length, blocks("ts").length]).toEqual([5, 2]);
});

test("the command that installs Prism names the versions of the manifest", () => {
  const peers = Object.entries(manifest.peerDependencies);

  expect(README).toContain(peers.map(([name, version]) => `${name}@${version}`).join(" "));
});

test("the table has each kind of x-mock-error, and no other", async () => {
  const source = await readFile(new URL("../src/front/mock-error.ts", import.meta.url), "utf8");
  const kinds = source.match(/(?<=^ {2}\| ")[a-z0-9-]+/gm) ?? [];
  const table = README.slice(README.indexOf("| `x-mock-error`"), README.indexOf("## In a test"));

  const listed = table.match(/(?<=`)[a-z0-9-]+(?=`)/g)?.slice(1);
  expect(listed?.sort()).toEqual(kinds.sort());
});
