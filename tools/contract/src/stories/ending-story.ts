import { abortRun, exportRunResults, getRun, listRunResults } from "@coreclaw/client";
import { expect, test } from "vitest";
import { outcome } from "../calling.ts";
import { expectRefused } from "../expectations.ts";
import { saidFor } from "../reach.ts";
import type { Stage } from "../stage.ts";
import { finish, start } from "./start.ts";

/** How runs end that do not simply succeed. */
export function endingStory(stage: Stage): void {
  const { readings } = stage.plan;

  test("a run that fails says why, and its rows stay readable", async () => {
    const account = await stage.account();
    const run_slug = await start(account, "sim/fails");

    const run = await finish(account, run_slug);
    const page = await listRunResults(account.call, { run_slug });

    expect(run).toMatchObject({ status: 4, err_msg: "Script run failed", results: 5 });
    expect(page.list).toHaveLength(5);
  });

  test("a run may succeed without a row, and its export is empty", async () => {
    const account = await stage.account();
    const run_slug = await start(account, "sim/empty");

    const run = await finish(account, run_slug);
    const page = await listRunResults(account.call, { run_slug });
    const file = await exportRunResults(account.call, { run_slug, format: "json" });

    expect(run).toMatchObject({ status: 3, results: 0 });
    expect(page).toMatchObject({ count: 0, list: [] });
    expect(await (await fetch(file.download_url)).json()).toEqual([]);
  });

  test("an aborted run passes to state 5, and what it becomes then is read in two ways", async () => {
    const account = await stage.account();
    const { call, world } = account;
    const run_slug = await start(account, "sim/slow");
    await world.advance("5m");

    expect(await abortRun(call, { run_slug })).toBeNull();
    const aborting = await getRun(call, { run_slug });
    expect(await abortRun(call, { run_slug })).toBeNull(); // the same end, however often it is asked for
    await world.advance("1m");
    const ended = await getRun(call, { run_slug });

    expect(aborting).toMatchObject({ status: 5, finished_at: 0 });
    const end =
      readings["status-5"] === "aborted"
        ? { status: 5, err_msg: "" }
        : { status: 4, err_msg: "Run was aborted" };
    expect(ended).toMatchObject({ ...end, results: aborting.results });
    expect(ended.finished_at).toBe(ended.started_at + 302);
  });

  test("an abort that comes too late is refused, and changes nothing", async () => {
    const account = await stage.account();
    const run_slug = await start(account, "sim/fast");
    const before = await finish(account, run_slug);

    const late = await outcome(abortRun(account.call, { run_slug }));

    expectRefused({ id: "abortRun" }, saidFor(70002, readings), readings, late);
    expect(await getRun(account.call, { run_slug })).toEqual(before);
  });

  test("an abort may never come to an end", async () => {
    const account = await stage.account();
    const run_slug = await start(account, "sim/stuck-aborting");
    await account.world.advance("10s");

    await abortRun(account.call, { run_slug });
    await account.world.advance("1d");

    const stuck = await getRun(account.call, { run_slug });
    expect(stuck).toMatchObject({ status: 5, finished_at: 0 });
  });

  test("a run ends at the limits that it was given", async () => {
    const account = await stage.account();
    const limited = (limits: object) => ({
      input: { parameters: { custom: { rows: 1_000 }, system: limits } },
    });
    const short = limited({ cpus: 0.125, memory: 512, execute_limit_time_seconds: 60 });
    const cheap = limited({ cpus: 0.125, memory: 512, max_total_charge: 0.002 });

    const outOfTime = await finish(account, await start(account, "sim/succeeds", {}, short));
    const outOfMoney = await finish(account, await start(account, "sim/succeeds", {}, cheap));

    expect(outOfTime).toMatchObject({ status: 4, duration: 61 });
    expect(outOfTime.err_msg).toContain("60 seconds");
    expect(outOfMoney).toMatchObject({ status: 3, usage: "0.0020" });
  });
}
