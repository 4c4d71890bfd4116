import { expect, test } from "vitest";
import { asRecord } from "../../src/document/document.ts";
import { testOf } from "../../src/page/copy/test-of.ts";
import { startSimulator } from "../../src/start-simulator.ts";
import { vitestProject } from "../vitest/vitest-project.ts";
import { lastTold } from "./told.ts";

test("copied tests pass against the mock that they were copied from", async () => {
  await using mock = await startSimulator({ clock: "manual" });
  const texts = await copyTests(mock.url);

  const { passed, failed } = await runTests(texts);

  expect(failed).toEqual([]);
  expect(passed).toEqual([
    "exportRunResults resolves",
    "getAccount rejects",
    "getAccount rejects with 4290",
    "getRun rejects with 4000",
    "getRun rejects with 70001",
    "listRuns rejects with 4290",
    "searchWorkers resolves",
    "startWorker resolves",
  ]);
});

test("a copied test fails where another answer comes", async () => {
  await using mock = await startSimulator({ clock: "manual" });
  const [first = ""] = await copyTests(mock.url);
  await fetch(`${mock.url}/__mock/account`, {
    method: "PATCH",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ balance: 0 }),
  });

  expect(await runTests([first])).toEqual({ passed: [], failed: ["startWorker resolves"] });
});

/** Sends requests of all kinds and copies each as the page does. */
async function copyTests(url: string): Promise<readonly string[]> {
  const texts: string[] = [];
  const send = async (path: string, body?: unknown, headers = {}) => {
    const init = {
      method: "POST",
      headers: { "api-key": "test", "content-type": "application/json", ...headers },
      body: JSON.stringify(body),
    };
    const answer = await fetch(`${url}${path}`, body === undefined ? {} : init);
    const text = testOf(await lastTold(url), url);
    if (text === undefined) throw new Error(`${path} has no test.`);
    texts.push(text);
    return asRecord(asRecord(await answer.json().catch(() => ({})))["data"]);
  };
  const { run_slug } = await send("/api/v1/scraper/run", {
    scraper_slug: "openhours/museum-hours",
    is_async: true,
    input: { parameters: { custom: { places: ['Ghent`${"'], max_results: 3 } } },
  });
  await send("/api/v1/run/result/export", { run_slug, format: "csv" });
  await send("/api/v1/run/detail", { run_slug: "01KDVDNA00NONE" });
  await send("/api/v1/run/detail", { "*/ throw 1 //": "\u2028\u202e", __proto__: null });
  await send("/api/store?search=museum&limit=2");
  await send("/api/v1/account/info", {}, { prefer: "scenario=rate-limited" });
  await send("/api/v1/account/info", {}, { prefer: "fault=gateway:502" });
  await send("/api/v1/run/list", { page_index: 1, page_size: 5 }, { prefer: "code=429" });
  return texts;
}

/** In a project of somebody's own. */
async function runTests(texts: readonly string[]) {
  await using project = await vitestProject(texts);
  const { passed, failures } = await project.run(
    "CORECLAW_API_KEY=test node_modules/.bin/vitest run",
  );
  return { passed: [...passed].sort(), failed: Object.keys(failures) };
}
