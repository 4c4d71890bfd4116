import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { operations } from "../../src/generated/operations.ts";
import { createSimulator, type Simulator } from "../../src/simulator/create-simulator.ts";
import { canHappen } from "../../src/simulator/faults/fault-places.ts";
import { FAULT_NAMES, FAULTS } from "../../src/simulator/faults/fault-table.ts";
import { createJudge, type Judge } from "../simulator/fuzz/judge.ts";
import { MUSEUM_START } from "../support/api.ts";

// An independent validator looks at what each fault makes of each operation.

const CALLBACK = "http://127.0.0.1:9/hook";
const EXAMPLE_RUN = "01KVJ448M0GT2CSQF2EZFR7870";
const BODIES: Readonly<Record<string, object>> = {
  startWorker: { ...MUSEUM_START, callback_url: CALLBACK },
  startTask: { task_slug: "01KVD9XJF037MDFKEVC0S17YW5", callback_url: CALLBACK },
  rerun: { run_slug: EXAMPLE_RUN, callback_url: CALLBACK },
  listRuns: { page_index: 1, page_size: 5 },
  listRunResults: { run_slug: EXAMPLE_RUN, page_index: 2, page_size: 3 },
  exportRunResults: { run_slug: EXAMPLE_RUN, format: "csv" },
  getAccount: {},
};
const QUERIES: Readonly<Record<string, string>> = {
  getWorker: "?slug=openhours%2Fmuseum-hours",
  searchWorkers: "?search=museum",
};

const cells = Object.entries(operations).flatMap(([name, { method, path }]) =>
  FAULT_NAMES.filter((fault) => canHappen({ name: fault }, name)).map((fault) => {
    return { name, method, path, fault, onContract: FAULTS[fault].onContract };
  }),
);

let simulator: Simulator;
let judge: Judge;

beforeAll(async () => {
  judge = await createJudge();
  simulator = createSimulator({
    clock: "manual",
    sendCallback: async () => ({ status: 200 }),
    platform: { setWaitTimer: (_, callback) => setTimeoutSoon(callback) },
  });
});

afterAll(() => simulator.close());

/** Nobody waits for real delays here. */
function setTimeoutSoon(callback: () => void) {
  const timer = setTimeout(callback, 0);
  return () => clearTimeout(timer);
}

async function findings({ name, method, path, fault }: (typeof cells)[number]) {
  const body = BODIES[name] ?? { run_slug: EXAMPLE_RUN };
  const answer = await simulator.fetch(
    `https://openapi.coreclaw.com${path}${QUERIES[name] ?? ""}`,
    {
      method,
      headers: { "api-key": "mine", "content-type": "application/json", prefer: `fault=${fault}` },
      ...(method === "POST" ? { body: JSON.stringify(body) } : {}),
    },
  );
  const text = await answer.text();
  const headers = Object.fromEntries(answer.headers);
  const parsed: unknown = JSON.parse(text);
  return await judge({ method, path, status: answer.status, headers, body: parsed });
}

describe("what is said to keep to the contract does", () => {
  test.each(cells.filter(({ onContract }) => onContract))("$fault at $name", async (cell) => {
    expect(await findings(cell)).toEqual([]);
  });
});

describe("what is said to break it does, where a schema can see that", () => {
  const seen: Readonly<Record<string, (name: string) => boolean>> = {
    "code-as-text": () => true,
    "new-status": () => true,
    "null-data": (name) => name === "getRun",
  };
  const broken = cells.filter(({ fault, name }) => seen[fault]?.(name));

  test.each(broken)("$fault at $name", async (cell) => {
    expect(await findings(cell)).not.toEqual([]);
  });
});
