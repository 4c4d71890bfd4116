import { getRun, listRunResults, rerun, startTask, startWorker } from "@coreclaw/client";
import { expect, test } from "vitest";
import { outcome } from "../calling.ts";
import { expectRefused } from "../expectations.ts";
import { at } from "../json.ts";
import type { Account, Stage } from "../stage.ts";
import { startReceiver } from "./receiver.ts";
import { finish, start } from "./start.ts";

/** The four ways to start a run. */
export function startStory(stage: Stage): void {
  const { readings } = stage.plan;
  const museums = {
    scraper_slug: "openhours/museum-hours",
    input: { parameters: { custom: { places: ["Ghent"], max_results: 3 } } },
  };

  test("a start that waits answers when the run is over", async () => {
    const account = await stage.account();
    const answer = startWorker(account.call, {
      scraper_slug: "sim/succeeds",
      is_async: false,
      input: { parameters: { custom: { rows: 3 } } },
    });
    await begun(account, answer);
    await account.world.settle();
    const started = await answer;

    const { started_at } = await getRun(account.call, { run_slug: started.run_slug });
    if (readings["waiting-start"] === "slug") {
      expect(Object.keys(started)).toEqual(["run_slug"]);
      return;
    }
    expect(started).toMatchObject({
      run_status: "completed",
      execution_start_timestamp:
        readings["waiting-times"] === "ms" ? started_at * 1_000 : started_at,
      running_duration: 5,
      results: { count: 3, list: [{ number: 1 }, { number: 2 }, { number: 3 }] },
    });
  });

  test("a start waits for five minutes, and the run goes on after them", async () => {
    const account = await stage.account();

    const answer = startWorker(account.call, {
      scraper_slug: "sim/slow",
      is_async: false,
      input: { parameters: { custom: {} } },
    });
    await begun(account, answer);
    await account.world.advance("5m");
    const { run_slug, run_status } = await answer;

    const isSaid = readings["waiting-start"] === "rows";
    expect(run_status).toBe(isSaid ? "running" : undefined);
    expect(await getRun(account.call, { run_slug })).toMatchObject({ status: 2, duration: 300 });
  });

  test("a start that waits answers with the page of rows that was asked for", async () => {
    const account = await stage.account();

    const answer = startWorker(account.call, {
      scraper_slug: "sim/succeeds",
      is_async: false,
      input: { parameters: { custom: { rows: 5 } } },
      page_index: 2,
      page_size: 3,
    });
    await begun(account, answer);
    await account.world.settle();
    const { results } = await answer;

    const page = { count: 5, list: [{ number: 4 }, { number: 5 }] };
    if (readings["waiting-start"] === "slug") expect(results).toBeUndefined();
    else expect(results).toMatchObject(page);
  });

  test("a start need not say whether it waits, or must, as one reads", async () => {
    const { call } = await stage.account();

    const got = await outcome(startWorker(call, museums));

    if (readings["is-async"] === "required") {
      expectRefused({ id: "startWorker" }, 4000, readings, got);
      return;
    }
    expect(at(got, "data", "run_slug")).toMatch(/^[0-9A-HJKMNP-TV-Z]{26}$/);
  });

  test("a start takes an older version", async () => {
    const account = await stage.account();

    const { run_slug } = await startWorker(account.call, {
      ...museums,
      version: "v1.3.0",
      is_async: true,
    });

    const run = await getRun(account.call, { run_slug });
    expect(run).toMatchObject({ version: "v1.3.0", scraper_slug: "01KJPSRZA0G823E7NTZ0AGFCXT" });
  });

  test("an input that the Worker does not take is refused by the name of its field", async () => {
    const { call, world } = await stage.account();
    const before = world.runs().length;

    const got = await outcome(
      startWorker(call, {
        scraper_slug: "sim/succeeds",
        is_async: true,
        input: { parameters: { custom: { rows: "many" } } },
      }),
    );

    expectRefused({ id: "startWorker" }, 4000, readings, got);
    expect(at(got, "error", "serverMessage")).toContain("rows");
    expect(world.runs()).toHaveLength(before);
  });

  test("a re-run is a new run with the same input", async () => {
    const account = await stage.account();
    const receiver = await startReceiver();
    const first = await start(account, "sim/succeeds", { rows: 4, note: "again" });
    await finish(account, first);

    const again = await rerun(account.call, { run_slug: first, callback_url: receiver.url });
    const run = await finish(account, again.run_slug);
    const { list } = await listRunResults(account.call, again);

    expect(again.run_slug).not.toBe(first);
    expect(run).toMatchObject({ status: 3, results: 4 });
    expect(list[3]).toMatchObject({ number: 4, note: "again" });
    expect(receiver.posts).toHaveLength(2);
  });

  test("a re-run keeps the version, and so does a task, though there are newer ones", async () => {
    const { call } = await stage.account();
    const callback_url = "http://127.0.0.1:9/";
    const old = await startWorker(call, { ...museums, version: "v1.3.0", is_async: true });

    const again = await rerun(call, { run_slug: old.run_slug, callback_url });
    const task = await startTask(call, { task_slug: "01KVD01B7XK5Z8PSGQ4MNC3EWA", callback_url });

    expect(await getRun(call, again)).toMatchObject({ version: "v1.3.0" });
    expect(await getRun(call, task)).toMatchObject({ version: "v1.2.0" });
  });

  test("a task starts its Worker with the input that was saved", async () => {
    const account = await stage.account();
    const receiver = await startReceiver();

    const { run_slug } = await startTask(account.call, {
      task_slug: "01KVD2HM5T9F1JYB3W0ERX6GKQ",
      callback_url: receiver.url,
    });
    const run = await finish(account, run_slug);

    expect(run).toMatchObject({ status: 3, results: 96, origin: "api" });
    expect(receiver.posts.at(-1)).toMatchObject({ run_slug, status: 3, results: 96 });
  });
}

/**
 * The server works while this waits: the start has arrived when there is one more run. A start that
 * fails ends the wait, and says why.
 */
async function begun({ world }: Account, answer: Promise<unknown>): Promise<void> {
  const before = world.runs().length;
  let isAnswered = false;
  const ended = answer.finally(() => {
    isAnswered = true;
  });
  const arrived = async () => {
    while (!isAnswered && world.runs().length === before) await turn();
  };
  await Promise.race([arrived(), ended]);
}

function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
