import { afterAll, beforeAll, expect, test } from "vitest";
import { asRecord } from "../../src/document/document.ts";
import { testOf } from "../../src/page/copy/test-of.ts";
import { FAULT_NAMES, FAULTS, type FaultName } from "../../src/simulator/faults/fault-table.ts";
import { type SimulatorMock, startSimulator } from "../../src/start-simulator.ts";
import { vitestProject } from "../vitest/vitest-project.ts";
import { lastTold } from "./told.ts";

let mock: SimulatorMock;
beforeAll(async () => {
  mock = await startSimulator({ clock: "manual" });
});
afterAll(() => mock.close());

test("copied tests pass against the mock that they were copied from", async () => {
  const { passed, failed } = await runTests(await copyTests(mock));

  expect(failed).toEqual([]);
  expect(passed).toEqual([
    "exportRunResults resolves",
    "getAccount rejects with 4290",
    "getRun rejects with 4000",
    "getRun rejects with 70001",
    "listRuns rejects with 4290",
    "searchWorkers resolves",
    "startWorker resolves",
  ]);
});

test("a copied test fails where another answer comes", async () => {
  await using other = await startSimulator({ clock: "manual" });
  const [first = ""] = await copyTests(other);
  await fetch(`${other.url}/__mock/account`, {
    method: "PATCH",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ balance: 0 }),
  });

  expect(await runTests([first])).toEqual({ passed: [], failed: ["startWorker resolves"] });
});

test("copied tests that have a mock of their own pass wherever they run", async () => {
  const texts = await copyTests(mock, false);

  const { passed, failed } = await runTests(texts);

  expect(failed).toEqual([]);
  expect(passed).toEqual([
    "getAccount rejects with 4290",
    "getRun rejects with 4000",
    "getRun rejects with 70001",
    "listRuns rejects with 4290",
    "searchWorkers resolves",
    "startWorker resolves",
  ]);
});

const SLOW = 180_000; // as many test files as there are faults
const ON_ANSWERS = FAULT_NAMES.filter((name) => FAULTS[name].on === "answer");

test(
  "whatever goes wrong, the copied test expects what the client makes of it",
  async () => {
    const { passed, failed } = await runTests(await copyFaults(ON_ANSWERS, true));

    expect(failed).toEqual([]);
    expect(passed.length).toBe(ON_ANSWERS.length);
    expect(passed).toEqual(expect.arrayContaining([...RESOLVING, ...REJECTING]));
  },
  SLOW,
);

test(
  "without a connection that could break, too",
  async () => {
    const faults = [
      "huge-header",
      "cut-body",
      "stall",
      "silence",
      "bad-gzip",
      "reset-after",
    ] as const;

    const { passed, failed } = await runTests(await copyFaults(faults, false));

    expect(failed).toEqual([]);
    expect(passed.length).toBe(faults.length);
    expect(passed).toContain("huge-header: getAccount resolves");
  },
  SLOW,
);

/** Copied tests of answers that each suffered one of the faults. */
async function copyFaults(faults: readonly FaultName[], isReached: boolean) {
  const { send, texts } = copier(mock, isReached);
  for (const fault of faults) {
    const prefer = `fault=${fault}${QUICK[fault] ?? ""}`;
    await send("/api/v1/account/info", {}, { prefer });
  }
  return texts.map((text, index) => text.replace('test("', `test("${faults[index]}: `));
}

/** What the client can take, though some of it is not what the contract promises; and what it cannot. */
const RESOLVING = [
  "byte-order-mark: getAccount resolves",
  "control-characters: getAccount resolves",
  "delay: getAccount resolves",
  "new-members: getAccount resolves",
  "reset-after: getAccount resolves",
  "slow-body: getAccount resolves",
];
const REJECTING = [
  "gateway: getAccount rejects",
  "lose-answer: getAccount rejects",
  "null-data: getAccount rejects",
  "rate-limited: getAccount rejects with 4290",
  "silence: getAccount rejects",
  "truncated-json: getAccount rejects",
  "unknown-code: getAccount rejects with 98765",
];

test("a run in a state that nobody knows is read all the same", async () => {
  const { send, texts } = copier(mock);
  const { run_slug } = await send("/api/v1/scraper/run", MUSEUM_START);
  await send("/api/v1/run/detail", { run_slug }, { prefer: "fault=new-status" });

  expect((await runTests(texts.slice(-1))).passed).toEqual(["getRun resolves"]);
});

/** So that nobody waits for what may take long. */
const QUICK: Readonly<Record<string, string>> = { delay: ":100ms", "slow-body": ":200ms" };

const MUSEUM_START = {
  scraper_slug: "openhours/museum-hours",
  is_async: true,
  input: { parameters: { custom: { places: ['Ghent`${"'], max_results: 3 } } },
};

/** Sends requests of all kinds and copies each that has a test, as the page does. */
async function copyTests(mock: SimulatorMock, isReached = true): Promise<readonly string[]> {
  const { send, texts } = copier(mock, isReached);
  const { run_slug } = await send("/api/v1/scraper/run", MUSEUM_START);
  await send("/api/v1/run/result/export", { run_slug, format: "csv" });
  await send("/api/v1/run/detail", { run_slug: "01KDVDNA00NONE" });
  await send("/api/v1/run/detail", { "*/ throw 1 //": "\u2028\u202e", __proto__: null });
  await send("/api/store?search=museum&limit=2");
  await send("/api/v1/account/info", {}, { prefer: "scenario=rate-limited" });
  await send("/api/v1/run/list", { page_index: 1, page_size: 5 }, { prefer: "code=429" });
  return texts;
}

/** Each request has a connection of its own, which the one before it cannot have broken. */
const HEADERS = { "api-key": "test", "content-type": "application/json", connection: "close" };

/** @param isReached Whether tests reach that mock; else each has one of its own. */
function copier({ url, simulator }: SimulatorMock, isReached = true) {
  const texts: string[] = [];
  const send = async (path: string, body?: unknown, headers = {}) => {
    const init = {
      method: "POST",
      headers: { ...HEADERS, ...headers },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(1_000), // some answers never come
      redirect: "manual",
    } as const;
    const answer = await fetch(`${url}${path}`, body === undefined ? { headers: HEADERS } : init)
      .then((response) => response.json())
      .catch(() => ({}));
    const { code } = testOf(await lastTold(simulator), isReached ? url : undefined);
    if (code !== undefined) texts.push(code);
    return asRecord(asRecord(answer)["data"]);
  };
  return { send, texts };
}

/** In a project of somebody's own. */
async function runTests(texts: readonly string[]) {
  const ours = texts.map((text) => text.replace('"@coreclaw/mock/vitest"', "MOCK"));
  await using project = await vitestProject(ours);
  const { passed, failures } = await project.run(
    "CORECLAW_API_KEY=test node_modules/.bin/vitest run",
  );
  return { passed: [...passed].sort(), failed: Object.keys(failures) };
}
