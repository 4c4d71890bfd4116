import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { freePort } from "./free-port.ts";

// Only its folder is looked up: importing Prism's command line would run it.
const MANIFEST = createRequire(import.meta.url).resolve("@stoplight/prism-cli/package.json");
const PRISM = join(dirname(MANIFEST), "dist/index.js");
const BUNDLE = fileURLToPath(import.meta.resolve("@coreclaw/openapi/v1.json"));

let prism: ChildProcess | undefined;

afterAll(async () => {
  if (prism?.exitCode !== null) return;
  prism.kill("SIGKILL");
  await once(prism, "close");
});

test("the published bundle also serves from Prism's own command line", {
  timeout: 60_000,
}, async () => {
  const port = await freePort();
  prism = spawn(process.execPath, [PRISM, "mock", "-p", String(port), BUNDLE], { stdio: "ignore" });

  const response = await untilAnswered(`http://127.0.0.1:${port}/api/store?search=maps`, prism);

  expect(response.status).toBe(200);
  expect(response.headers.get("sl-violations")).toBeNull();
  expect(await response.json()).toMatchObject({ code: 0, data: { scraper: expect.any(Array) } });
});

async function untilAnswered(url: string, server: ChildProcess): Promise<Response> {
  for (;;) {
    const response = await fetch(url).catch(() => undefined);
    if (response !== undefined) return response;
    if (server.exitCode !== null) throw new Error(`Prism ended with code ${server.exitCode}`);
    await sleep(100);
  }
}
