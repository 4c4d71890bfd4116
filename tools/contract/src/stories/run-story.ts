import { getRun, getRunLog, listRunResults } from "@coreclaw/client";
import { expect, test } from "vitest";
import type { Stage } from "../stage.ts";
import { startReceiver } from "./receiver.ts";
import { finish, start } from "./start.ts";

/** The life of a run that goes well. */
export function runStory(stage: Stage): void {
  test("a run gets ready, runs, collects rows and succeeds", async () => {
    const account = await stage.account();
    const { call, world } = account;

    const run_slug = await start(account, "sim/succeeds", { rows: 5 });
    const ready = await getRun(call, { run_slug });
    await world.advance("4s");
    const running = await getRun(call, { run_slug });
    await world.advance("1m");
    const succeeded = await getRun(call, { run_slug });

    expect(ready).toMatchObject({ scraper_title: "Simulated: succeeds", version: "v1.0.0" });
    expect(ready).toMatchObject({ slug: run_slug, status: 1, results: 0, finished_at: 0 });
    expect(running).toMatchObject({ status: 2, results: 3, finished_at: 0 });
    expect(succeeded).toMatchObject({ status: 3, results: 5, err_msg: "", duration: 7 });
    expect(succeeded.finished_at).toBe(succeeded.started_at + 7);
    expect(await getRun(call, { run_slug })).toEqual(succeeded);
  });

  test("rows come page by page, and can be read before the run is over", async () => {
    const account = await stage.account();
    const run_slug = await start(account, "sim/succeeds", { rows: 25 });
    const read = async (page_index: number) =>
      await listRunResults(account.call, { run_slug, page_index, page_size: 10 });

    await account.world.advance("13s");
    const early = await read(2);
    await account.world.advance("1m");
    const pages = [await read(1), await read(2), await read(3), await read(4)];

    expect(early).toMatchObject({ count: 12, list: [{ number: 11 }, { number: 12 }] });
    expect(pages.map(({ list }) => list.length)).toEqual([10, 10, 5, 0]);
    expect(pages.map(({ count }) => count)).toEqual([25, 25, 25, 25]);
    const columns = pages[0]?.headers.map(({ key, format }) => `${key} ${format}`);
    expect(columns).toEqual(["number integer", "colour text", "even boolean", "note text"]);
    const rows = pages.flatMap(({ list }) => list);
    expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 25 }, (_, i) => i + 1));
    expect(rows.slice(10, 12)).toEqual(early.list);
    const ids = rows.map((row) => row[stage.plan.readings["row-id"]]);
    expect(new Set(ids).size).toBe(25);
    expect(ids[0]).toMatch(/^[0-9a-f]{64}$/);
    const echo = stage.plan.readings["page-echo"] === "present" ? 2 : undefined;
    expect(pages[1]?.page_index).toBe(echo);
  });

  test("the log grows with the run, and its file holds all of it", async () => {
    const account = await stage.account();
    const { call, world } = account;
    const run_slug = await start(account, "sim/succeeds", { rows: 5 });

    await world.advance("3s");
    const early = await getRunLog(call, { run_slug });
    await world.advance("1m");
    const late = await getRunLog(call, { run_slug });

    expect(early.result_count).toBe(2);
    expect(late.result_count).toBe(5);
    expect(late.list.length).toBeGreaterThan(early.list.length);
    expect(late.list.slice(0, early.list.length)).toEqual(early.list);
    const file = await (await fetch(late.all_logs_url)).text();
    for (const { content } of late.list) expect(file).toContain(content);
  });

  test("a callback comes when the run begins to run, and one when it is over", async () => {
    const account = await stage.account();
    const receiver = await startReceiver();

    const callback_url = receiver.url;
    const run_slug = await start(account, "sim/succeeds", { rows: 5 }, { callback_url });
    const { usage } = await finish(account, run_slug);

    expect(receiver.posts).toEqual([
      { run_slug, status: 2, results: 0, usage: "0.0010" },
      { run_slug, status: 3, results: 5, usage },
    ]);
  });

  test("a callback that is not taken comes again, on the clock of the world", async () => {
    const account = await stage.account();
    const receiver = await startReceiver(503);

    const callback_url = receiver.url;
    const run_slug = await start(account, "sim/succeeds", { rows: 60 }, { callback_url });
    await account.world.advance("1s");
    expect(receiver.posts).toHaveLength(1);
    await account.world.advance("10s");

    const [first, again] = receiver.posts;
    expect(first).toMatchObject({ run_slug, status: 2 });
    expect(again).toEqual(first);
  });
}
