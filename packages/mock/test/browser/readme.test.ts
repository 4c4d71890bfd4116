import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { expect, test } from "vitest";
import { useMockSite } from "./use-mock-site.ts";

const stage = useMockSite();
const FOLDER = fileURLToPath(new URL("../..", import.meta.url));

/** The program of the README, made for a page as a bundler makes it. */
async function readmeProgram(): Promise<string> {
  const readme = await readFile(join(FOLDER, "README.md"), "utf8");
  const blocks = [...readme.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code = ""]) => code);
  const ours = blocks.filter((code) => code.includes("@coreclaw/mock/browser"));
  if (ours.length !== 1) throw new Error(`The README has ${ours.length} programs for pages.`);
  const folder = await mkdtemp(join(FOLDER, "test/.readme-"));
  try {
    const input = join(folder, "program.ts");
    await writeFile(input, ours.join());
    const bundle = await rolldown({ input, platform: "browser" });
    const { output } = await bundle.generate({ format: "esm" });
    return output[0].code;
  } finally {
    await rm(folder, { recursive: true });
  }
}

test("the program of the README runs in a page that has no server", async () => {
  const page = '<!doctype html><title>App</title><script type="module" src="/program.js"></script>';
  stage.site.files.set("/program.js", { type: "text/javascript", body: await readmeProgram() });
  stage.site.files.set("/readme", { type: "text/html", body: page });
  await using browser = await stage.open();

  await browser.page.goto(`${stage.site.origin}/readme`);
  await browser.page.waitForFunction(() => document.title !== "App");

  expect(await browser.page.title()).toBe("2 Workers");
  expect(stage.site.strayed).toEqual([]);
});

declare const document: { readonly title: string };
