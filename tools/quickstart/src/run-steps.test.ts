import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createCall } from "@coreclaw/client";
import { expect, test } from "vitest";
import { receiveCallbacks } from "./callback-receiver.ts";
import { mockSteps } from "./mock-steps.ts";
import { runSteps } from "./run-steps.ts";
import { first, type Tell, text } from "./step.ts";

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

test("a step may tell more than one line, the further ones below the first", async () => {
  const lines: string[] = [];
  const watch = async (_: object, tell: Tell) => {
    tell("ready");
    return "succeeded";
  };

  await runSteps([{ name: "watch", run: watch }], {}, (line) => void lines.push(line));

  expect(lines).toEqual(["  1  watch  ready\n", "            succeeded\n"]);
});

/** Data that is as the contract promises, by path. */
const answers: Readonly<Record<string, object>> = {
  "/api/store": { scraper: [{ slug: "owner/museums", title: "Museums", description: "" }] },
  "/api/scraper": {
    version: "v1.0.0",
    parameters: { system: {}, custom: { properties: [{ name: "places" }] } },
  },
  "/api/v1/scraper/run": { run_slug: "R1" },
  "/api/v1/run/detail": { status: 3, results: 1, usage: "0.0175" },
  "/api/v1/run/result/list": { count: 1, headers: [{ key: "name" }], list: [{ name: "Tides" }] },
  "/api/v1/run/last/log": {
    all_logs_url: "https://files.example/R1.log",
    list: [{ content: "Started" }],
    result_count: 1,
  },
  "/api/v1/account/info": { balance: "12.4816", traffic: 1 },
};

/** Runs the steps against a server whose answer at `path` has `spoilt` in place of its own members. */
async function runAgainst(
  path: string,
  spoilt: object,
): Promise<{ held: boolean; last: string; lines: string[] }> {
  await using receiver = await receiveCallbacks(500);
  await postCallback(receiver.url, path === "callback" ? spoilt : { run_slug: "R1", status: 3 });
  const server = createServer((request, response) => {
    const { pathname, origin } = new URL(request.url ?? "", `http://${request.headers.host}`);
    if (pathname === "/R1.csv") return void response.end("name\r\nTides\r\n");
    const link = pathname.endsWith("/export") && { download_url: `${origin}/R1.csv` };
    const data = { ...answers[pathname], ...link, ...(pathname === path && spoilt) };
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ code: 0, message: "success", data }));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const call = createCall({ baseUrl: `http://127.0.0.1:${port}`, apiKey: "any-text" });
  const lines: string[] = [];
  const print = (line: string) => void lines.push(line);

  const folder = await mkdtemp(join(tmpdir(), "quickstart-"));
  const story = { call, receiver, folder, pauseMs: 0, worker: "", run: "" };

  const held = await runSteps(mockSteps, story, print);

  server.close();
  await rm(folder, { recursive: true });
  return { held, last: lines.at(-1) ?? "", lines };
}

async function postCallback(url: string, callback: object): Promise<void> {
  await fetch(url, { method: "POST", body: JSON.stringify(callback) });
}

test("answers as the contract promises carry all steps to the end", async () => {
  expect(await runAgainst("", {})).toMatchObject({
    held: true,
    last: "  9  check the account  12.4816 USD left\n",
  });
});

test.each([
  ["/api/store", { scraper: undefined }, "1", "The list of Workers is missing"],
  ["/api/store", { scraper: [] }, "1", "The list of Workers is []"],
  ["/api/store", { scraper: [null] }, "1", "The first of the list of Workers is null"],
  ["/api/store", { scraper: [{ slug: "a" }] }, "1", "The Worker's title is missing"],
  ["/api/scraper", { version: 1 }, "2", "The version is 1, not a text"],
  ["/api/scraper", { parameters: null }, "2", "What the Worker takes is null"],
  ["/api/scraper", { parameters: {} }, "2", "The Worker's form is missing"],
  ["/api/scraper", { parameters: { custom: {} } }, "2", "The list of inputs is missing"],
  ["/api/v1/scraper/run", { run_slug: "" }, "3", 'The run\'s slug is ""'],
  ["/api/v1/run/detail", { status: "3" }, "4", 'The state is "3", not a count'],
  ["/api/v1/run/detail", { results: -1 }, "4", "The number of rows is -1"],
  ["/api/v1/run/detail", { usage: 0.0175 }, "4", "The cost is 0.0175"],
  ["/api/v1/run/result/list", { headers: [] }, "5", "The list of columns is []"],
  ["/api/v1/run/result/list", { list: ["Tides"] }, "5", 'The first of the list of rows is "Tides"'],
  ["/api/v1/run/result/list", { count: null }, "5", "The total is null"],
  ["/api/v1/run/last/log", { list: [{}] }, "6", "The last line of the log is missing"],
  ["/api/v1/run/last/log", { all_logs_url: "none" }, "6", 'The link to the whole log is "none"'],
  ["/api/v1/run/result/export", { download_url: "" }, "7", 'The link is ""'],
  ["/api/v1/run/detail", { status: 2 }, "4", "The run had not ended after 100 looks"],
  ["/api/v1/run/result/list", { count: 1e6 }, "5", "The rows had not ended after 100 pages"],
  ["callback", { run_slug: "R1", status: 2 }, "8", "No callback said that the run has ended"],
  ["/api/v1/account/info", { balance: 12 }, "9", "The balance is 12"],
])("%s with %j fails in step %s", async (path, spoilt, step, message) => {
  const { held, last, lines } = await runAgainst(path, spoilt);

  expect(held).toBe(false);
  expect(last).toMatch(/^( {2}\d {2}| {5}).*FAILED: /);
  expect(lines.findLast((line) => /^ {2}\d/.test(line))).toMatch(new RegExp(`^  ${step}  `));
  expect(last).toContain(`FAILED: ${message}`);
});

test("text of a server cannot steer the terminal", async () => {
  const { last } = await runAgainst("/api/v1/account/info", { balance: "1\u001b[2J\u202e2" });
  expect(last).toBe("  9  check the account  1 [2J 2 USD left\n");
});

test.each([
  ["--live without a key", ["--live"], "--live needs your API key: set CORECLAW_API_KEY.\n"],
  ["a slip of the pen", ["--lvie"], "start takes no argument but --live.\n"],
])("%s says what to do, and exits 2", async (_, options, message) => {
  const { CORECLAW_API_KEY: _key, ...env } = process.env;
  expect(await runMain(options, env)).toEqual({ code: 2, told: message });
});

test("an option of the client that is wrong is told in one line, and exits 1", async () => {
  const env = { ...process.env, CORECLAW_API_KEY: "any", CORECLAW_BASE_URL: "ftp://x" };
  expect(await runMain(["--live"], env)).toEqual({
    code: 1,
    told: "baseUrl must use https:// (http:// is for localhost only).\n",
  });
});

async function runMain(
  options: string[],
  env: NodeJS.ProcessEnv,
): Promise<{ code: unknown; told: string }> {
  const main = fileURLToPath(new URL("main.ts", import.meta.url));
  const child = spawn(process.execPath, [main, ...options], { env });
  let told = "";
  child.stderr.on("data", (chunk) => {
    told += String(chunk);
  });
  const [code] = await once(child, "close");
  return { code, told };
}
