import { abortRun, createCall, getAccount, getRun, listRuns, startWorker } from "@coreclaw/client";
import { expect, test } from "vitest";
import { outcome } from "../calling.ts";
import { expectRefused } from "../expectations.ts";
import type { Stage } from "../stage.ts";
import { finish, start } from "./start.ts";

/** What belongs to a key: money, places for runs, and the history of its runs. */
export function accountStory(stage: Stage): void {
  const { readings } = stage.plan;
  const simulated = (scraper_slug: string) => ({
    scraper_slug,
    is_async: true,
    input: { parameters: { custom: {} } },
  });

  test("what a run costs is taken from the balance, and from the traffic", async () => {
    const account = await stage.account();
    const before = await getAccount(account.call);

    const run = await finish(account, await start(account, "sim/succeeds", { rows: 500 }));
    const after = await getAccount(account.call);

    expect(before.balance).toBe("100.0000");
    expect(run.usage).toBe("0.0060");
    expect(after.balance).toBe("99.9940");
    const change = Number(after.traffic) - Number(before.traffic);
    expect(change).toBe(readings.traffic === "left" ? -run.traffic : run.traffic);
    expect(typeof after.traffic).toBe(readings["traffic-type"] === "number" ? "number" : "string");
  });

  test("a run fails when the balance ends, and no other starts", async () => {
    const account = await stage.account();
    account.world.setBalance(0.002);

    const run = await finish(account, await start(account, "sim/succeeds", { rows: 1_000 }));
    const next = await outcome(startWorker(account.call, simulated("sim/fast")));

    expect(run).toMatchObject({ status: 4, err_msg: "Balance is not enough", usage: "0.0020" });
    expectRefused({ id: "startWorker" }, 30001, readings, next);
  });

  test("a plan has places for so many runs, and an end makes room", async () => {
    const account = await stage.account("sim_free");
    const first = await start(account, "sim/slow");
    await start(account, "sim/slow");

    const third = await outcome(startWorker(account.call, simulated("sim/slow")));
    await abortRun(account.call, { run_slug: first });
    await account.world.advance("10s");
    const later = await outcome(startWorker(account.call, simulated("sim/slow")));

    expectRefused({ id: "startWorker" }, 4290, readings, third);
    expect(later).toHaveProperty("data.run_slug");
  });

  test("the history begins with the newest run, and filters by Worker and state", async () => {
    const account = await stage.account();
    const { call } = account;
    const read = async (filter: object = {}) =>
      await listRuns(call, { page_index: 1, page_size: 20, ...filter });
    const past = await read();
    const fast = await start(account, "sim/fast");
    const fails = await start(account, "sim/fails");
    await account.world.settle();
    const slow = await start(account, "sim/slow");

    const all = await read();
    expect(all.count).toBe(past.count + 3);
    expect(all.list.slice(0, 3).map(({ slug }) => slug)).toEqual([slow, fails, fast]);
    expect(all.list[2]).toEqual(await getRun(call, { run_slug: fast }));

    const second = await read({ page_index: 2, page_size: 2 });
    expect(second.count).toBe(all.count);
    expect(second.list.map(({ slug }) => slug)).toEqual(
      all.list.slice(2, 4).map((one) => one.slug),
    );
    expect((await read({ page_index: 99 })).list).toEqual([]);

    expect((await read({ status: 1 })).list.map(({ slug }) => slug)).toEqual([slow]);
    const failed = (await read({ status: 4 })).list.map(({ slug }) => slug);
    expect(failed).toContain(fails);
    const byWorker = await read({ scraper_slug: "sim/fast" });
    expect(byWorker.list.map(({ slug }) => slug)).toEqual([fast]);
    expect((await read({ status: 3, scraper_slug: "sim/fails" })).count).toBe(0);
    // An aborted run is found in state 5 only where it stays there.
    expect((await read({ status: 5 })).count).toBe(readings["status-5"] === "aborted" ? 1 : 0);
  });

  test("a key may travel as a bearer token", async () => {
    const { key } = await stage.account();
    const call = createCall({ baseUrl: stage.target.url, apiKey: key, auth: "bearer" });

    const account = await getAccount(call);

    expect(account.balance).toBe("100.0000");
  });

  test("a rate limit lets go with time", async () => {
    const { call, world } = await stage.account("sim_rate_limited");
    await getAccount(call);
    await getAccount(call);

    const third = await outcome(getAccount(call));
    await world.advance("1s");
    const later = await outcome(getAccount(call));

    expectRefused({ id: "getAccount" }, 4290, readings, third);
    expect(later).toHaveProperty("data.balance");
  });
}
