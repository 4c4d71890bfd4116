// A whole run on the manual clock, as a test would play it: started with a callback, moved to its
// end, its rows read page by page, the last callback received by a real server on this machine.
// Argument: how often.
import assert from "node:assert/strict";
import { createSimulator } from "@coreclaw/mock";
import { Bench } from "tinybench";
import { recordOf } from "../contract/record.ts";
import { startReceiver } from "./receiver.ts";
import { post, startRun } from "./simulated-run.ts";

const iterations = Number(process.argv[2]);
const WARM_UP = 20;
const KEY = "bench";

await using receiver = await startReceiver();
const bench = new Bench({
  iterations,
  time: 0,
  warmupIterations: WARM_UP,
  warmupTime: 0,
  retainSamples: true,
  throws: true,
});
bench.add("story", playRun);
bench.add("callback", callOnly);
await bench.run();
process.stdout.write(
  JSON.stringify({ story: samplesOf("story"), callback: samplesOf("callback") }),
);

async function playRun(): Promise<void> {
  using simulator = createSimulator({ seed: 7, clock: "manual" });
  const run = await startRun(simulator, KEY, receiver.url);
  const world = await simulator.world(KEY);
  await world.advance("1h");
  const rows = await readRows(simulator.fetch, run);
  const last = recordOf(receiver.take().at(-1));
  assert.deepEqual([last["run_slug"], last["status"], last["results"]], [run, 3, rows]);
}

async function readRows(fetch: Parameters<typeof post>[0], run: string): Promise<number> {
  for (let page = 1, rows = 0; ; page++) {
    const body = { run_slug: run, page_index: page, page_size: 2 };
    const { list, count } = recordOf(await post(fetch, KEY, "/api/v1/run/result/list", body));
    assert.ok(Array.isArray(list) && list.length > 0);
    rows += list.length;
    if (rows === count) return rows;
  }
}

/** The part of it that is the platform's: one request to the same server. */
async function callOnly(): Promise<void> {
  const response = await fetch(receiver.url, { method: "POST", body: "{}" });
  await response.text();
  receiver.take();
}

function samplesOf(name: string): readonly number[] {
  const result = bench.getTask(name)?.result;
  if (result?.state !== "completed") throw new Error(`${name} was not measured.`);
  return result.latency.samples ?? [];
}
