import { expect, test } from "vitest";
import type { SendCallback } from "../../src/simulator/callbacks/send-callback.ts";
import type { SetTimer } from "../../src/simulator/clock/set-timer.ts";
import { createSimulator, type Simulator } from "../../src/simulator/create-simulator.ts";
import { Caller } from "./model/calls.ts";

const HOOK = "http://127.0.0.1/hook";

/** A simulator whose receiver may use it, with a run on its way. */
async function withReceiver(receive: (simulator: Simulator) => ReturnType<SendCallback>) {
  const simulator: Simulator = createSimulator({
    clock: "manual",
    sendCallback: () => receive(simulator),
    platform: { setTimer },
  });
  const world = await simulator.world("k");
  await new Caller(simulator, "k").post("/api/v1/scraper/run", {
    scraper_slug: "sim/fast",
    input: { parameters: { custom: {} } },
    callback_url: HOOK,
  });
  return { simulator, world };
}

/** A hundred times as fast as those of the platform. */
const setTimer: SetTimer = (ms, callback) => {
  const timer = setTimeout(callback, ms / 100);
  return () => clearTimeout(timer);
};

test("a receiver may move time on before it answers", async () => {
  const { world } = await withReceiver(async (simulator) => {
    await (await simulator.world("k")).advance("1m");
    return { status: 200 };
  });

  await world.settle();

  expect(world.callbacks().map(({ done, attempts }) => [done, attempts.length])).toEqual([
    [true, 1],
    [true, 1],
  ]);
});

test("a callback on its way when its world begins anew leaves nothing behind there", async () => {
  const { world } = await withReceiver(async (simulator) => {
    (await simulator.world("k")).reset();
    return { status: 200 };
  });

  await world.settle();

  expect(world.snapshot().world.deliveries).toEqual([]);
});

test("a sender that throws has failed to deliver", async () => {
  const { world } = await withReceiver(() => Promise.reject(new Error("no line")));

  await world.settle();

  expect(world.callbacks().map(({ attempts }) => attempts.length)).toEqual([5, 5]);
});

test("time can be moved on after the simulator was closed; nothing is sent any more", async () => {
  let sent = 0;
  const { simulator, world } = await withReceiver(async () => {
    sent++;
    return { status: 200 };
  });

  simulator.close();
  await world.advance("1m");

  expect(sent).toBe(0);
});

test("a callback that is sent again several times at once keeps every attempt", async () => {
  const { world } = await withReceiver(async () => ({ status: 200 }));
  await world.settle();
  const [first] = world.callbacks();
  const id = first?.id ?? "";

  await Promise.all([world.redeliver(id), world.redeliver(id), world.redeliver(id)]);

  expect(world.callbacks()[0]?.attempts).toHaveLength(4);
});

test("a receiver finds the world at the time of its callback, however far time is moved on", async () => {
  const times: number[] = [];
  const { world } = await withReceiver(async (simulator) => {
    times.push((await simulator.world("k")).now());
    return { status: 200 };
  });

  await world.advance("1h");

  expect(times).toEqual(world.callbacks().map(({ dueAt }) => dueAt));
  expect(times).toHaveLength(2);
});

test("a run that was aborted in the queue tells of its end alone", async () => {
  const { simulator, world } = await withReceiver(async () => ({ status: 200 }));
  const run_slug = world.runs()[0]?.slug;
  await new Caller(simulator, "k").post("/api/v1/scraper/abort", { run_slug });

  await world.settle();

  expect(world.callbacks().map(({ payload }) => payload)).toEqual([
    { run_slug, status: 5, results: 0, usage: "0.0000" },
  ]);
});
