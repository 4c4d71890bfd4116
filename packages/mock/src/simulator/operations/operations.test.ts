import { describe, expect, test } from "vitest";
import { apiOf, MUSEUM_START } from "../../../test/support/api.ts";
import { TASKS } from "../catalogue/tasks.ts";
import { createSimulator } from "../create-simulator.ts";
import type { SimulatorOptions } from "../settings.ts";

const CALLBACK = { callback_url: "http://localhost/hook" };
const BEGIN = 1_767_225_600_000;
const MUSEUM = "01KJPSRZA0G823E7NTZ0AGFCXT";

/** An account on manual time, without runs behind it. */
async function account(options: SimulatorOptions = {}) {
  const sendCallback = async () => ({ status: 200 });
  const simulator = createSimulator({ clock: "manual", history: false, sendCallback, ...options });
  const api = apiOf(simulator);
  const code = async (path: string, body: object) => (await api.post(path, body)).body.code;
  const data = async (path: string, body: object) => (await api.post(path, body)).body.data;
  return { ...api, code, data, simulator, world: await simulator.world("my key") };
}

describe("the history of runs", () => {
  const PAGE = { page_index: 1, page_size: 10 };

  test("lists the newest first, and pages count from 1", async () => {
    const { start, data } = await account();
    const slugs = [await start(), await start(), await start()];
    const listed = async (page_index: number) => {
      const { count, list } = await data("/api/v1/run/list", { page_index, page_size: 2 });
      return [count, ...list.map(({ slug }: { slug: string }) => slug)];
    };

    expect(await listed(1)).toEqual([3, slugs[2], slugs[1]]);
    expect(await listed(2)).toEqual([3, slugs[0]]);
    expect(await listed(3)).toEqual([3]);
  });

  test("counts the runs in a state, and those of a Worker under either of its slugs", async () => {
    const { start, data, world } = await account();
    await start({}, { prefer: "scenario=fails" });
    await start({ scraper_slug: "sim/empty", input: { parameters: { custom: {} } } });
    await world.settle();
    await start();
    const count = async (filter: object) =>
      (await data("/api/v1/run/list", { ...PAGE, ...filter })).count;

    expect(await count({ status: 0 })).toBe(3);
    expect(await count({ status: 1 })).toBe(1);
    expect(await count({ status: 3 })).toBe(1);
    expect(await count({ status: 4 })).toBe(1);
    expect(await count({ scraper_slug: MUSEUM })).toBe(2);
    expect(await count({ scraper_slug: "openhours/museum-hours", status: 4 })).toBe(1);
    expect(await count({ scraper_slug: "" })).toBe(3);
    expect(await count({ scraper_slug: "nobody/nothing" })).toBe(0);
  });
});

describe("the record of a run", () => {
  test("has no duration in the queue, and one that grows from there", async () => {
    const { start, detail, world } = await account();
    const waiting = await start({}, { prefer: "scenario=stuck-ready" });
    const running = await start();
    await world.advance("30s");

    expect(await detail(waiting)).toMatchObject({ status: 1, duration: 0, finished_at: 0 });
    expect(await detail(running)).toMatchObject({ status: 2, duration: 30, finished_at: 0 });
  });
});

describe("an abort", () => {
  test("that is repeated does not begin again", async () => {
    const { start, detail, code, world } = await account();
    const run_slug = await start();
    await world.advance("20s");

    expect(await code("/api/v1/scraper/abort", { run_slug })).toBe(0);
    await world.advance("1500ms");
    expect(await code("/api/v1/scraper/abort", { run_slug })).toBe(0);
    await world.advance("500ms");

    expect(await detail(run_slug)).toMatchObject({ status: 5, finished_at: 1_767_225_622 });
    expect(await code("/api/v1/scraper/abort", { run_slug })).toBe(70002);
  });
});

describe("a re-run", () => {
  test("is a new run with the version, the limits and the input of the old one, not its scenario", async () => {
    const { start, data, world } = await account();
    const system = { cpus: 1, memory: 4096, max_total_charge: 2, proxy_region: "BE" };
    const input = { parameters: { custom: { places: ["Ghent"] }, system } };
    const run_slug = await start({ input }, { prefer: "scenario=fails" });

    const again = await data("/api/v1/rerun", { run_slug, ...CALLBACK });

    const [second, first] = world.runs();
    expect(second).toMatchObject({ slug: again.run_slug, scenario: "succeeds" });
    expect(first).toMatchObject({ slug: run_slug, scenario: "fails" });
    const { version, system: limits, custom } = first ?? {};
    expect(second).toMatchObject({ version, system: limits, custom });
    expect(limits).toMatchObject({ cpus: 1, maxCharge: 2, region: "BE" });
  });

  test("runs the old version, though there is a later one by now", async () => {
    const { get, start, data, world } = await account();
    const { body } = await get(`/api/scraper?slug=${MUSEUM}`);
    const version = "v1.3.0";
    const run_slug = await start({ version });

    await data("/api/v1/rerun", { run_slug, ...CALLBACK });

    expect(body.data.version).not.toBe(version);
    expect(world.runs()[0]?.version).toBe(version);
  });
});

describe("a task", () => {
  const own = TASKS.filter(({ owner }) => owner === "self");
  const other = TASKS.find(({ owner }) => owner === "other");

  test.each(own)("$title starts", async ({ slug: task_slug, worker }) => {
    const { code, world } = await account();

    expect(await code("/api/v1/task/run", { task_slug, ...CALLBACK })).toBe(0);
    expect(world.runs()[0]?.worker).toBe(worker);
  });

  test("of another account is refused with 4010, an unknown one with 60001", async () => {
    const { code } = await account();
    const start = (task_slug: string | undefined) =>
      code("/api/v1/task/run", { task_slug, ...CALLBACK });

    expect(await start(other?.slug)).toBe(4010);
    expect(await start("no-such-task")).toBe(60001);
  });
});

describe("a start is refused, and leaves nothing behind,", () => {
  test("when the balance or the traffic is used up", async () => {
    const { code, world } = await account();

    world.setTraffic(0);
    expect(await code("/api/v1/scraper/run", MUSEUM_START)).toBe(30002);
    world.setBalance(0);
    expect(await code("/api/v1/scraper/run", MUSEUM_START)).toBe(30001);
    expect(world.runs()).toEqual([]);
  });

  test("when the plan has no place left, until a run has ended", async () => {
    const { code, start, world } = await account({ plan: "free" });
    await start();
    await start();

    expect(await code("/api/v1/scraper/run", MUSEUM_START)).toBe(4290);
    await world.settle();
    expect(await code("/api/v1/scraper/run", MUSEUM_START)).toBe(0);
  });

  test.each([
    [{ version: "v9.9.9" }, 50003],
    [{ scraper_slug: "nobody/nothing" }, 50001],
    [{ input: { parameters: { custom: {} } } }, 4000],
    [
      { input: { parameters: { custom: { places: ["x"] }, system: { cpus: 1, memory: 512 } } } },
      4000,
    ],
  ])("when it says %j", async (parts, expected) => {
    const { code, world } = await account();

    expect(await code("/api/v1/scraper/run", { ...MUSEUM_START, ...parts })).toBe(expected);
    expect(world.runs()).toEqual([]);
  });
});

test("of the starts that come at once only those are let in that the balance lasts for", async () => {
  const { post, world } = await account({ balance: 0.05 });

  const answers = await Promise.all([1, 2, 3].map(() => post("/api/v1/scraper/run", MUSEUM_START)));
  await world.settle();

  expect(answers.map(({ body }) => body.code)).toEqual([0, 0, 30001]);
  expect((await post("/api/v1/account/info", {})).body.data.balance).toBe("0.0000");
});

test("when money is taken away, runs that go on share what is left, and overdraw nothing", async () => {
  const { start, world, data } = await account();
  await start();
  await start();
  await world.advance("20s");

  world.setBalance(0.03);
  await world.settle();

  expect(world.runs().map(({ moment }) => moment.status)).toEqual([4, 3]);
  expect((await data("/api/v1/account/info", {})).balance).toBe("0.0000");
});

test("a page of rows shows those that there are by now, and no more", async () => {
  const { start, data, detail, world } = await account();
  const run_slug = await start();
  await world.advance("30s");

  const { results } = await detail(run_slug);
  const page = await data("/api/v1/run/result/list", { run_slug, page_size: 1_000 });

  expect(results).toBeGreaterThan(0);
  expect(results).toBeLessThan(10);
  expect(page.count).toBe(results);
  expect(page.list).toHaveLength(results);
});

test("the log answers with its latest hundred lines, and its file holds all", async () => {
  const { start, data, simulator, world } = await account();
  const run_slug = await start({
    scraper_slug: "sim/million-rows",
    input: { parameters: { custom: {} } },
  });
  await world.settle();

  const { list, all_logs_url } = await data("/api/v1/run/last/log", { run_slug });
  const lines = (await (await simulator.fetch(all_logs_url)).text()).trimEnd().split("\n");

  expect(lines.length).toBeGreaterThan(100);
  expect(list).toHaveLength(100);
  expect(lines.at(-1)).toContain(list.at(-1).content);
});

test("the log of an aborted run tells of the abort, and of no work after it", async () => {
  const { start, data, world } = await account();
  const run_slug = await start();
  await world.advance("20s");
  await data("/api/v1/scraper/abort", { run_slug });
  await world.settle();
  await world.advance("10m");

  const { list } = await data("/api/v1/run/last/log", { run_slug });
  const contents = list.map(({ content }: { content: string }) => content);

  const seconds = list.map(({ timestamp }: { timestamp: number }) => (timestamp - BEGIN) / 1_000);

  expect(seconds.slice(-2)).toEqual([20, 22]);
  expect(Math.max(...seconds.slice(0, -2))).toBeLessThanOrEqual(20);
  expect(contents.slice(-2)).toEqual(["Abort requested", expect.stringMatching(/^Run aborted/)]);
});

test("slugs of the three kinds must not be mixed", async () => {
  const { start, code } = await account();
  const run = await start();
  const task = TASKS[0]?.slug;

  expect(await code("/api/v1/run/detail", { run_slug: MUSEUM })).toBe(4000);
  expect(await code("/api/v1/run/detail", { run_slug: task })).toBe(4000);
  expect(await code("/api/v1/task/run", { task_slug: run, ...CALLBACK })).toBe(4000);
  expect(await code("/api/v1/scraper/run", { ...MUSEUM_START, scraper_slug: run })).toBe(4000);
});

test("the times of an answer that was waited for are seconds in the other reading", async () => {
  const readings = { "waiting-times": "s" } as const;
  const { data } = await account({ clock: { poll: 1_000 }, readings, scenario: "fast" });

  const answer = await data("/api/v1/scraper/run", { ...MUSEUM_START, is_async: false });

  expect(answer.execution_start_timestamp).toBe(1_767_225_600);
});
