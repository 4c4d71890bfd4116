import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { createCall } from "@coreclaw/client";
import { expect, test } from "vitest";
import { mockSteps } from "./mock-steps.ts";
import { runSteps } from "./run-steps.ts";
import { first, text } from "./step.ts";

test("the first answer that lacks something ends the run and is named", async () => {
  const lines: string[] = [];
  const steps = [
    { name: "one", run: async () => text("found", "The name") },
    { name: "two", run: async () => first([], "The list of rows") },
    { name: "three", run: async () => "never reached" },
  ];

  const held = await runSteps(steps, {}, (line) => void lines.push(line));

  expect(held).toBe(false);
  expect(lines).toEqual([
    "  1  one    found\n",
    "  2  two    FAILED: The list of rows is [], not a list with something in it.\n",
  ]);
});

test("a server whose answers are empty fails the first step", async () => {
  const server = createServer((_, response) => {
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ code: 0, message: "success", data: {} }));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const lines: string[] = [];
  const call = createCall({ baseUrl: `http://127.0.0.1:${port}`, apiKey: "any-text" });

  const held = await runSteps(
    mockSteps,
    { call, worker: "", run: "" },
    (line) => void lines.push(line),
  );
  server.close();

  expect(held).toBe(false);
  expect(lines).toEqual([
    "  1  search Workers     FAILED: The list of Workers is missing, not a list with something in it.\n",
  ]);
});

test("--live without a key says what to set, and exits 2", async () => {
  const { CORECLAW_API_KEY: _, ...env } = process.env;
  const main = fileURLToPath(new URL("main.ts", import.meta.url));
  const child = spawn(process.execPath, [main, "--live"], { env });
  const told: string[] = [];
  child.stderr.on("data", (chunk) => void told.push(String(chunk)));

  const [code] = await once(child, "close");

  expect(code).toBe(2);
  expect(told.join("")).toBe("--live needs your API key: set CORECLAW_API_KEY.\n");
});
