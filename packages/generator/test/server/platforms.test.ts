import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { launchChromium } from "@coreclaw/chromium";
import { expect, onTestFinished, test } from "vitest";
import { run } from "../support/command.ts";
import { nodeOfMajor } from "../support/other-node.ts";
import { coreclaw, scratch } from "../support/scratch.ts";
import { generateServer, writeJavaScript } from "../support/server.ts";

/**
 * Runs wherever the code of a server can be imported: every example of the document through its validator, and a
 * number in its place.
 */
const script = `
export async function count(url) {
  const { validators, examples, requestExamples, callbackValidators, callbackExamples } = await import(url);
  const counts = { examples: 0, let: 0, refused: 0 };
  const judge = (validate, named = {}) => {
    for (const value of Object.values(named)) {
      counts.examples += 1;
      if (validate(value) === undefined) counts.let += 1;
      if (validate(12345)?.[0]?.message === "must be object") counts.refused += 1;
    }
  };
  for (const [name, { body, responses }] of Object.entries(validators)) {
    judge(body, requestExamples[name]);
    for (const [status, validate] of Object.entries(responses)) judge(validate, examples[name][status]);
  }
  for (const [name, validate] of Object.entries(callbackValidators)) judge(validate, callbackExamples[name]);
  return counts;
}
`;

/** That every example was let through, and every number refused; there are many. */
function expectAll(printed: string | null): void {
  const counts: unknown = JSON.parse(printed ?? "");
  const { examples } = counts as { examples: number }; // what the script counts
  expect(counts).toEqual({ examples, let: examples, refused: examples });
  expect(examples).toBeGreaterThan(200);
}

async function written(): Promise<string> {
  const folder = await scratch();
  await writeJavaScript(folder, await generateServer(coreclaw));
  return folder;
}

test("the validators run in Node 20", async () => {
  const folder = await written();
  const url = pathToFileURL(join(folder, "index.js")).href;
  const main = `${script}\nconsole.log(JSON.stringify(await count(${JSON.stringify(url)})));`;

  const node = await nodeOfMajor(20);
  const { stdout, stderr } = await run(node, ["--input-type=module", "--eval", main]);

  expect(stderr).toBe("");
  expectAll(stdout);
});

test("the validators run in a browser that makes no code of text", async () => {
  const folder = await written();
  const { url, blocked } = await site(folder);
  const browser = await launchChromium();
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => void errors.push(message));

  await page.goto(url);
  const told = page.locator("output");

  expectAll(await told.textContent({ timeout: 30_000 }));
  expect(await told.getAttribute("data-eval")).toBe("EvalError"); // the policy is in force
  expect({ errors, blocked: blocked() }).toEqual({ errors: [], blocked: [] });
});

const page = '<!doctype html><script type="module" src="/main.js"></script>';
const main = `${script}
const output = document.createElement("output");
try { new Function("return 1")(); } catch (error) { output.dataset.eval = error.name; }
output.textContent = JSON.stringify(await count("/index.js"));
document.body.append(output);
`;

/** Serves a folder of scripts under a strict policy; tells what was asked for and is not there. */
async function site(folder: string): Promise<{ url: string; blocked: () => string[] }> {
  const blocked: string[] = [];
  const server = createServer(async (request, response) => {
    const name = basename(request.url ?? "");
    response.setHeader("content-security-policy", "default-src 'none'; script-src 'self'");
    if (name === "") return response.setHeader("content-type", "text/html").end(page);
    response.setHeader("content-type", "text/javascript");
    if (name === "main.js") return response.end(main);
    const text = await readFile(join(folder, name), "utf8").catch(() => undefined);
    if (text === undefined && name !== "favicon.ico") blocked.push(name);
    response.statusCode = text === undefined ? 404 : 200;
    return response.end(text);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo; // it listens on a port
  return { url: `http://127.0.0.1:${port}/`, blocked: () => blocked };
}
