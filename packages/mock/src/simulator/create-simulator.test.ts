import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { apiOf, MUSEUM_START } from "../../test/support/api.ts";
import type { OutgoingCallback } from "./callbacks/send-callback.ts";
import { createSimulator, type Simulator } from "./create-simulator.ts";
import { OTHER_READINGS } from "./readings/readings.ts";

const turn = () => new Promise((resolve) => setImmediate(resolve));

test("a run gets ready, runs, yields rows page by page, and succeeds", async () => {
  using simulator = createSimulator({ clock: "manual" });
  const world = await simulator.world("my key");
  const { start, detail, post } = apiOf(simulator);

  const slug = await start();
  expect(await detail(slug)).toMatchObject({ status: 1, results: 0, usage: "0.0000" });

  await world.advance("30s");
  const running = await detail(slug);
  expect(running).toMatchObject({ status: 2, finished_at: 0 });
  const page = await post("/api/v1/run/result/list", { run_slug: slug, page_size: 2 });
  expect(page.body.data.count).toBe(running.results);
  expect(page.body.data.list).toHaveLength(2);

  await world.settle();
  expect(await detail(slug)).toMatchObject({ status: 3, results: 10, err_msg: "" });
});

test("an export is a file on another origin, which wants no key and expires", async () => {
  using simulator = createSimulator({ clock: "manual" });
  const world = await simulator.world("my key");
  const { start, post } = apiOf(simulator);
  const slug = await start({}, { prefer: "scenario=fast" });
  await world.advance("10s");

  const { body } = await post("/api/v1/run/result/export", { run_slug: slug, format: "csv" });
  const link: string = body.data.download_url;
  const file = await simulator.fetch(link);

  expect(new URL(link).origin).toBe("https://files.coreclaw.test");
  expect((await file.text()).split("\r\n")).toHaveLength(1 + 10 + 1);
  expect((await simulator.fetch(link, { headers: { "api-key": "my key" } })).status).toBe(400);
  await world.advance("31m");
  expect((await simulator.fetch(link)).status).toBe(403);
});

test("callbacks are posted when the run begins and when it ends, and again when they fail", async () => {
  const received: unknown[] = [];
  const statuses = [500, 200, 200];
  const sendCallback = async ({ body }: OutgoingCallback) => {
    received.push(JSON.parse(body));
    return { status: statuses[received.length - 1] ?? 200 };
  };
  using simulator = createSimulator({ clock: "manual", sendCallback });
  const world = await simulator.world("my key");
  const callback_url = "http://localhost:9/hook";
  const slug = await apiOf(simulator).start({ callback_url }, { prefer: "scenario=fails" });

  await world.settle();

  expect(received).toEqual([
    { run_slug: slug, status: 2, results: 0, usage: "0.0000" },
    { run_slug: slug, status: 2, results: 0, usage: "0.0000" },
    { run_slug: slug, status: 4, results: 5, usage: expect.stringMatching(/^0\.0[1-9]\d\d$/) },
  ]);
  expect(world.callbacks().map(({ attempts }) => attempts.length)).toEqual([2, 1]);
});

test("an empty callback_url, where none is required, is none", async () => {
  using simulator = createSimulator({ clock: "manual", readings: { "callback-url": "optional" } });
  const world = await simulator.world("my key");
  const { post, start } = apiOf(simulator);
  const callback_url = "";

  await post("/api/v1/task/run", { task_slug: "01KVD9XJF037MDFKEVC0S17YW5", callback_url });
  await post("/api/v1/rerun", { run_slug: await start(), callback_url });
  await world.settle();

  expect(world.runs()).toHaveLength(6);
  expect(world.callbacks()).toEqual([]);
});

describe("a start that waits", () => {
  const waiting = { ...MUSEUM_START, is_async: false, page_size: 3 };
  const path = "/api/v1/scraper/run";

  test("answers with the first rows when the run has ended", async () => {
    using simulator = createSimulator({ clock: "manual" });
    const answer = apiOf(simulator).post(path, waiting);
    const world = await simulator.world("my key");

    while (world.runs()[0]?.scenario !== "succeeds" || world.runs().length < 4) await turn();
    await world.settle();

    const { body } = await answer;
    expect(body.data).toMatchObject({
      run_status: "completed",
      result_message: "10 rows collected",
      results: { count: 10, page_index: 1, page_size: 3 },
    });
    expect(body.data.results.list).toHaveLength(3);
  });

  test("answers after five minutes of the world's time, and the run goes on", async () => {
    using simulator = createSimulator({ clock: { poll: 1_000 }, scenario: "slow" });

    const { body } = await apiOf(simulator).post(path, waiting);

    expect(body.data).toMatchObject({ run_status: "running", running_duration: 300 });
    expect(body.data).not.toHaveProperty("execution_end_timestamp");
  });

  test("answers when the real time is up, though no time passes in the world", async () => {
    const timers: { ms: number; fire: () => void }[] = [];
    const setTimer = (ms: number, fire: () => void) => {
      timers.push({ ms, fire });
      return () => {};
    };
    using simulator = createSimulator({
      clock: "manual",
      waitLimit: "20s",
      platform: { setWaitTimer: setTimer },
    });

    const answer = apiOf(simulator).post(path, waiting);
    while (timers.length === 0) await turn();
    expect(timers.map(({ ms }) => ms)).toEqual([20_000]);
    for (const { fire } of timers) fire();

    expect((await answer).body.data).toMatchObject({ run_status: "running" });
  });

  test("waits for a real timer where time flows", async () => {
    let now = 1_000_000;
    const timers: { ms: number; fire: () => void }[] = [];
    const setTimer = (ms: number, fire: () => void) => {
      timers.push({ ms, fire });
      return () => {};
    };
    const platform = { setWaitTimer: setTimer, now: () => now };
    using simulator = createSimulator({ clock: { scale: 60 }, scenario: "fast", platform });

    const answer = apiOf(simulator).post(path, waiting);
    while (timers.length < 2) await turn();
    now += 10_000;
    for (const { fire } of timers) fire();

    expect((await answer).body.data).toMatchObject({ run_status: "completed" });
  });

  test.each([
    ["is closed", ({ close }: Simulator) => close()],
    ["makes its world begin anew", async ({ world }: Simulator) => (await world("my key")).reset()],
  ])("answers at once when the simulator %s", async (_, end) => {
    using simulator = createSimulator({
      clock: "manual",
      platform: { setWaitTimer: () => () => {} }, // no time is ever up
    });
    const world = await simulator.world("my key");
    const answer = apiOf(simulator).post(path, waiting);
    while (world.runs().length < 4) await turn();

    await end(simulator);

    expect((await answer).body.data).toHaveProperty("run_slug");
  });

  test("has the slug alone in the other reading", async () => {
    using simulator = createSimulator({ clock: { poll: 1_000 }, readings: OTHER_READINGS });

    const { body } = await apiOf(simulator).post(path, waiting);

    expect(Object.keys(body.data)).toEqual(["run_slug"]);
  });
});

test("each key has a world of its own: no one sees another one's runs", async () => {
  using simulator = createSimulator({ clock: "manual" });
  const slug = await apiOf(simulator, "mine").start();

  const { status, body } = await apiOf(simulator, "yours").post("/api/v1/run/detail", {
    run_slug: slug,
  });

  expect([status, body.code]).toEqual([404, 70001]);
});

test("the same seed and the same requests give the same bytes", async () => {
  const story = async (seed: number) => {
    using simulator = createSimulator({ clock: "manual", seed });
    const { start, post } = apiOf(simulator);
    const slug = await start();
    await (await simulator.world("my key")).advance("60s");
    const answers = [
      await post("/api/v1/run/result/list", { run_slug: slug, page_size: 50 }),
      await post("/api/v1/run/last/log", { run_slug: slug }),
      await post("/api/v1/run/list", { page_index: 1, page_size: 10 }),
    ];
    return JSON.stringify(answers.map(({ body }) => body));
  };

  expect(await story(7)).toBe(await story(7));
  expect(await story(7)).not.toBe(await story(8));
});

test("a world can be put back to a snapshot, and begun anew", async () => {
  using simulator = createSimulator({ clock: "manual" });
  const world = await simulator.world("my key");
  const { start, detail } = apiOf(simulator);
  const slug = await start();
  const before = world.snapshot();
  await world.settle();
  expect(await detail(slug)).toMatchObject({ status: 3 });

  world.restore(JSON.parse(JSON.stringify(before)));
  expect(await detail(slug)).toMatchObject({ status: 1 });
  world.reset();
  expect(await detail(slug)).toBeNull();
});

test("what the request prefers wins over the input, the Worker, the key and the start options", async () => {
  using simulator = createSimulator({ clock: "manual", scenario: "slow" });
  const scenarioOf = async (key: string, parts: object, prefer?: string) => {
    await apiOf(simulator, key).start(parts, prefer === undefined ? {} : { prefer });
    return (await simulator.world(key)).runs()[0]?.scenario;
  };
  const worker = { scraper_slug: "sim/empty", input: { parameters: { custom: {} } } };
  const input = { input: { parameters: { custom: { places: ["sim:error-rows"] } } } };

  expect(await scenarioOf("plain", {})).toBe("slow");
  (await simulator.world("plain")).setScenario("fast");
  expect(await scenarioOf("plain", {})).toBe("fast");
  (await simulator.world("sim_fails")).setScenario("fast");
  expect(await scenarioOf("sim_fails", {})).toBe("fails");
  expect(await scenarioOf("sim_fails", worker)).toBe("empty");
  expect(await scenarioOf("sim_fails", input)).toBe("error-rows");
  expect(await scenarioOf("sim_fails", input, "scenario=succeeds")).toBe("succeeds");
});

test("a refusal that is preferred comes where the operation can answer so, and nowhere else", async () => {
  using simulator = createSimulator();
  const { post } = apiOf(simulator);
  const prefer = { prefer: "scenario=no_balance" };

  expect((await post("/api/v1/scraper/run", MUSEUM_START, prefer)).body.code).toBe(30001);
  expect((await post("/api/v1/account/info", {}, prefer)).body.code).toBe(0);
});

test("an unknown preference is an error that names the nearest", async () => {
  using simulator = createSimulator();

  const { status, body, headers } = await apiOf(simulator).post(
    "/api/v1/account/info",
    {},
    { prefer: "scenario=fail" },
  );

  expect([status, headers.get("x-mock-error")]).toEqual([400, "unknown-scenario"]);
  expect(body.message).toContain("Nearest: fails");
});

test.each([
  [{ clock: "fast" }, "clock cannot be"],
  [{ clock: { scale: 0 } }, "clock cannot be"],
  [{ clock: { poll: -1 } }, "clock cannot be"],
  [{ clock: { speed: 60 } }, 'clock cannot be {"speed":60}. Use real, manual'],
  [{ clock: null }, "clock cannot be null"],
  [{ plan: "gold" }, 'plan cannot be "gold". Use free, starter, pro, business.'],
  [{ balance: -1 }, "balance cannot be -1"],
  [{ balance: "5" }, 'balance cannot be "5"'],
  [{ scenario: "fail" }, "scenario cannot be"],
  [{ filesUrl: "files" }, "filesUrl cannot be"],
  [
    { filesUrl: "localhost:4011" },
    'filesUrl cannot be "localhost:4011". Use a URL such as http://',
  ],
  [{ filesUrl: "https://files.test/?a=1" }, "filesUrl cannot be"],
  [{ waitLimit: "long" }, "is no duration"],
])("the options %j are refused", (options, message) => {
  expect(() => createSimulator(options as object)).toThrow(message);
});

test("the simulator takes time and chance from its platform alone, and nothing from Node", () => {
  const folder = fileURLToPath(new URL(".", import.meta.url));
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (file) => file.endsWith(".ts") && !file.endsWith(".test.ts") && file !== "platform.ts",
  );
  const forbidden =
    /from "node:|\bDate\.now\b|new Date\(\)|Math\.random|randomUUID|getRandomValues|performance\.now|\bsetTimeout\b|\bsetInterval\b/;

  const guilty = files.filter((file) => forbidden.test(readFileSync(join(folder, file), "utf8")));

  expect(files.length).toBeGreaterThan(80);
  expect(guilty).toEqual([]);
});
