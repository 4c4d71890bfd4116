import { type Call, createCall, startWorker } from "@coreclaw/client";
import { createSimulator } from "@coreclaw/mock/simulator";
import { expect, test } from "vitest";
import { stateWord } from "./run-state.ts";
import { type Look, watchRun } from "./watch-run.ts";

/** Waits no real time: each pause of the watcher moves the time of the mock. */
function clock(key: string) {
  const simulator = createSimulator({ clock: "manual" });
  const call = createCall({ apiKey: key, baseUrl: "https://api.test", fetch: simulator.fetch });
  const pauses: number[] = [];
  const sleep = async (ms: number) => {
    pauses.push(ms);
    await (await simulator.world(key)).advance(ms);
  };
  return { simulator, call, pauses, sleep };
}

async function start(call: Call, worker: string): Promise<string> {
  const input = { parameters: { custom: {} } };
  return (await startWorker(call, { scraper_slug: worker, is_async: true, input })).run_slug;
}

function words(looks: readonly Look[]): string[] {
  const all = looks.map((look) => ("run" in look ? stateWord(look.run) : look.trouble.name));
  return all.filter((word, index) => word !== all[index - 1]);
}

async function allLooks(looks: AsyncIterable<Look>): Promise<Look[]> {
  const seen: Look[] = [];
  for await (const look of looks) seen.push(look);
  return seen;
}

test("a run is looked at until it is over, less often the longer it takes", async () => {
  const { call, sleep, pauses } = clock("test");
  const run = await start(call, "sim/fails");
  const looks = await allLooks(
    watchRun(call, run, { signal: new AbortController().signal, sleep }),
  );
  expect(words(looks)).toEqual(["Waiting", "Running", "Failed"]);
  expect(pauses.slice(0, 3)).toEqual([1_000, 1_250, 1_500]);
});

test("what gets lost on the way ends nothing, and the next look comes later", async () => {
  const { simulator, call, sleep, pauses } = clock("test");
  const run = await start(call, "sim/fails");
  await simulator.fetch("https://api.test/__mock/faults", {
    method: "POST",
    headers: { "api-key": "test", "content-type": "application/json" },
    body: JSON.stringify({ fault: "drop-request", operations: ["getRun"], times: 2 }),
  });
  const looks = await allLooks(
    watchRun(call, run, { signal: new AbortController().signal, sleep }),
  );
  expect(words(looks)).toEqual(["ConnectionError", "Running", "Failed"]);
  expect(pauses.slice(0, 2)).toEqual([1_750, 2_750]);
});

test("a refusal ends it", async () => {
  const { call, sleep } = clock("test");
  const looks = watchRun(call, "01JZ8QK5W3N7RXM2T4V6B9CDEF", {
    signal: new AbortController().signal,
    sleep,
  });
  await expect(allLooks(looks)).rejects.toMatchObject({ codeName: "RUN_MISSING" });
});

test("a signal ends it", async () => {
  const { call, sleep } = clock("test");
  const run = await start(call, "sim/stuck-running");
  const stop = new AbortController();
  const looks = watchRun(call, run, { signal: stop.signal, sleep });
  await looks.next();
  stop.abort();
  await expect(looks.next()).rejects.toMatchObject({ name: "AbortError" });
});
