import { beforeEach, describe, expect, test } from "vitest";
import { type Api, apiOf } from "../../../test/support/api.ts";
import { type Control, controlOf } from "../../../test/support/control.ts";
import { createSimulator, type Simulator } from "../create-simulator.ts";
import { FAULT_NAMES } from "../faults/fault-table.ts";
import { PROFILES } from "../faults/profiles.ts";

let simulator: Simulator;
let api: Api;
let mine: Control;
let all: Control;

beforeEach(() => {
  simulator = createSimulator({ clock: "manual" });
  api = apiOf(simulator, "mine");
  mine = controlOf(simulator, "mine");
  all = controlOf(simulator);
});

const account = () => api.post("/api/v1/account/info", {});

test("a rule holds until it is taken away, and counts what it does", async () => {
  const { rules } = await mine.post("faults", { fault: "rate-limited", nth: 2 });
  expect(rules).toEqual([{ id: "rule-1", fault: "rate-limited", nth: 2, seen: 0, fired: 0 }]);

  const statuses = [await account(), await account(), await account()].map(({ status }) => status);
  expect(statuses).toEqual([200, 429, 200]);
  expect((await mine.get("faults")).rules[0]).toMatchObject({ seen: 3, fired: 1 });

  const { body } = await mine.send("DELETE", "faults/rule-1");
  expect(body).toMatchObject({ seed: "1", rules: [] });
});

test("a profile brings its rules, and all of them go at once", async () => {
  const { rules } = await mine.post("faults", { profile: "rate-storm" });

  expect(rules).toHaveLength(PROFILES["rate-storm"].rules.length);
  expect((await mine.send("DELETE", "faults")).body.rules).toEqual([]);
});

test("rules are those of one account, or of all and of those to come", async () => {
  await mine.post("faults", { fault: "rate-limited" });
  expect((await apiOf(simulator, "another").post("/api/v1/account/info", {})).status).toBe(200);

  await all.post("faults", { fault: "server-error" });
  expect((await apiOf(simulator, "another").post("/api/v1/account/info", {})).status).toBe(500);
  expect((await apiOf(simulator, "new").post("/api/v1/account/info", {})).status).toBe(500);

  await all.send("DELETE", "faults");
  expect((await apiOf(simulator, "newer").post("/api/v1/account/info", {})).status).toBe(200);
  expect((await account()).status).toBe(200);
});

test("an explanation names the rule that let it go wrong", async () => {
  await mine.post("faults", { fault: "rate-limited+retry-after:4" });
  const { headers } = await account();

  const explained = await all.get(`requests/${headers.get("x-mock-request")}`);

  expect(headers.get("x-mock-fault")).toBe("rate-limited, retry-after:4");
  expect(explained).toMatchObject({
    by: "fault",
    answer: { status: 429, source: "responses/RateLimited.yaml", examples: ["rate_limited"] },
    faults: [
      { rule: "rule-1", fault: "rate-limited", did: "Too many requests in a short time." },
      { rule: "rule-1", fault: "retry-after:4", did: expect.stringContaining("when to try again") },
    ],
  });
});

test("the catalogue has every fault with its sentence, and the profiles", async () => {
  const { faults, profiles } = await all.get("faults/catalogue");

  expect(faults.map(({ name }: { name: string }) => name)).toEqual(FAULT_NAMES);
  expect(faults).toContainEqual({
    name: "gateway",
    argument: "502|503|504",
    about: expect.stringContaining("HTML"),
    on: "answer",
    onContract: false,
  });
  expect(Object.keys(profiles)).toEqual(Object.keys(PROFILES));
});

test.each([
  [{}, /^fault cannot be missing/],
  [{ fault: "dealy" }, /^There is no fault "dealy"/],
  [{ profile: "flaky" }, /^profile cannot be the text "flaky"\. Give flaky-wifi,/],
  [{ profile: "flaky-wifi", times: 2 }, /^Send a profile alone/],
  [{ profile: { toString: 1 } }, /^profile cannot be an object/],
])("%j changes nothing, and says why", async (body, message) => {
  const answer = await mine.send("POST", "faults", body);

  expect([answer.status, answer.body.error.message]).toEqual([400, expect.stringMatching(message)]);
  expect((await mine.get("faults")).rules).toEqual([]);
});

test("a rule that is not there cannot be taken away", async () => {
  expect(await mine.send("DELETE", "faults/rule-9")).toMatchObject({
    status: 404,
    body: { error: { message: 'There is no rule "rule-9".' } },
  });
});

describe("a world with rules", () => {
  test("is put back with its counts, and goes on as it would have", async () => {
    await mine.post("faults", { fault: "rate-limited", probability: 0.5 });
    const statuses = async (count: number) => {
      const answers = [];
      for (let at = 0; at < count; at++) answers.push((await account()).status);
      return answers;
    };
    await statuses(5);
    const state = JSON.parse(JSON.stringify(await mine.get("state")));
    const then = await statuses(20);

    await mine.send("PUT", "state", state);

    expect(await statuses(20)).toEqual(then);
    expect(new Set(then)).toEqual(new Set([200, 429]));
  });

  test("comes out of its journal again, and begins anew without what was added", async () => {
    await mine.post("faults", { profile: "stale-replica" });
    await api.detail(await api.start());

    expect(await mine.post("journal/replay")).toMatchObject({ equal: true });
    await mine.post("reset");
    expect((await mine.get("faults")).rules).toEqual([]);
  });

  test.each([
    [{ seed: 1, rules: [], added: 0, counts: {} }],
    [{ seed: "1", rules: [{ id: "a", fault: "nothing" }], added: 0, counts: {} }],
    [{ seed: "1", rules: [{ fault: "stall" }], added: 0, counts: {} }],
    [{ seed: "1", rules: [], added: -1, counts: {} }],
    [{ seed: "1", rules: [], added: 0, counts: { a: { fired: 0, seen: { getRun: "x" } } } }],
  ])("is refused when its rules are none: %j", async (faults) => {
    const state = await mine.get("state");

    const { status, body } = await mine.send("PUT", "state", {
      ...state,
      world: { ...state.world, faults },
    });

    expect([status, body.error.message]).toEqual([400, expect.stringContaining("`faults`")]);
  });
});

describe("an export that asks for a broken download", () => {
  const download = async () => {
    const run_slug = "01KVJ448M0GT2CSQF2EZFR7870";
    const request = { run_slug, format: "csv" };
    const prefer = { prefer: "fault=file-short:20" };
    const { body } = await api.post("/api/v1/run/result/export", request, prefer);
    return body.data.download_url as string;
  };

  test("gets one, once", async () => {
    const link = await download();

    const short = await simulator.fetch(link);
    const whole = await simulator.fetch(link);

    expect(short.headers.get("x-mock-fault")).toBe("file-short:20; off-contract");
    expect((await short.text()).length).toBe(20);
    expect((await whole.text()).length).toBeGreaterThan(20);
  });
});

describe("start options", () => {
  test("let things go wrong in every account, by the seed", async () => {
    const play = async (seed: number, key: string) => {
      using chaos = createSimulator({ clock: "manual", seed, faults: ["rate-storm"] });
      const { post } = apiOf(chaos, key);
      const answers = [];
      for (let at = 0; at < 30; at++) answers.push((await post("/api/v1/account/info", {})).status);
      return answers;
    };

    expect(await play(1, "a")).toEqual(await play(1, "b"));
    expect(await play(1, "a")).not.toEqual(await play(2, "a"));
  });

  test("are refused when they name nothing", () => {
    expect(() => createSimulator({ faults: ["flaky"] })).toThrow(RangeError);
    expect(() => createSimulator({ faults: ["flaky"] })).toThrow(
      /^There is no fault or profile "flaky"/,
    );
  });

  test("a key with the name of a profile has its faults", async () => {
    const { rules } = await controlOf(simulator, "sim_flaky_wifi").get("faults");

    expect(rules).toHaveLength(PROFILES["flaky-wifi"].rules.length);
  });
});
