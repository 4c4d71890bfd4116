import { describe, expect, test } from "vitest";
import { apiOf } from "../../test/support/api.ts";
import { createSimulator } from "./create-simulator.ts";
import type { WorldControl } from "./world-control.ts";

describe("what a world cannot be told is refused, and changes nothing", () => {
  const given = (value: unknown) => value as never; // from JavaScript, anything can come
  test.each<[string, (world: WorldControl) => unknown, string]>([
    ["a clock", (world) => world.setClock(given({ speed: 60 })), "clock cannot be"],
    ["a scenario", (world) => world.setScenario(given("fail")), "Nearest: fails"],
    ["a refusal", (world) => world.refuseKey(given(999)), "cannot be refused with 999"],
    ["no rate", (world) => world.limitRate(0), "rate cannot be 0"],
    ["a rate that is none", (world) => world.limitRate(Number.NaN), "rate cannot be NaN"],
    ["a debt", (world) => world.setBalance(-1), "balance cannot be -1"],
    ["half a byte", (world) => world.setTraffic(0.5), "traffic cannot be 0.5"],
    ["a way back", (world) => world.advanceTo(world.now() - 1), "moves forward"],
    ["a wait that is none", (world) => world.advance("soon"), "no duration"],
    ["a day after the calendar", (world) => world.advance(1e18), "moves forward"],
    ["a run of nobody", (world) => world.endRun("nothing", "failed"), "no run"],
    ["a callback of nobody", (world) => world.redeliver("nothing"), "no callback"],
  ])("%s", async (_, tell, message) => {
    using simulator = createSimulator({ clock: "manual" });
    const world = await simulator.world("k");
    const before = world.snapshot();

    await expect(async () => await tell(world)).rejects.toThrow(message);

    expect(world.snapshot()).toEqual(before);
  });
});

describe("a world settles", () => {
  test("when the simulator was closed: its runs end, and nothing is sent", async () => {
    let sent = 0;
    const sendCallback = async () => ({ status: ++sent && 200 });
    const simulator = createSimulator({ clock: "manual", sendCallback });
    const world = await simulator.world("my key");
    await apiOf(simulator).start({ callback_url: "http://localhost/hook" });

    simulator.close();
    await world.settle();

    expect(world.runs()[0]?.moment.status).toBe(3);
    expect(sent).toBe(0);
  });

  test("without a run that would end after the calendar does", async () => {
    using simulator = createSimulator({ clock: "manual" });
    const world = await simulator.world("my key");
    world.setTraffic(Number.MAX_SAFE_INTEGER);
    const system = { execute_limit_time_seconds: 1e15 };
    const input = { parameters: { custom: {}, system } };
    await apiOf(simulator).start({ scraper_slug: "sim/stuck-running", input });

    await world.settle();

    expect(world.runs()[0]?.moment.status).toBe(1);
  });

  test("after the answer to a callback that was on its way, and after the next attempt", async () => {
    const answers: ((status: number) => void)[] = [];
    const sendCallback = () =>
      new Promise<{ status: number }>((resolve) => {
        answers.push((status) => resolve({ status }));
        if (answers.length > 1) resolve({ status: 200 });
      });
    using simulator = createSimulator({ clock: "manual", scenario: "fast", sendCallback });
    const world = await simulator.world("my key");
    await apiOf(simulator).start({ callback_url: "http://localhost/hook" });
    const moved = world.advance("1s");
    while (answers.length === 0) await new Promise((resolve) => setImmediate(resolve));

    const settled = world.settle();
    answers[0]?.(500);
    await Promise.all([moved, settled]);

    expect(world.callbacks().map(({ done, attempts }) => [done, attempts.length])).toEqual([
      [true, 2],
      [true, 1],
    ]);
  });
});
