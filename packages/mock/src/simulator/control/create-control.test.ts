import { beforeEach, describe, expect, test } from "vitest";
import { type Api, apiOf, MUSEUM_START } from "../../../test/support/api.ts";
import { type Control, controlOf } from "../../../test/support/control.ts";
import { asRecord } from "../../document/document.ts";
import { operations } from "../../generated/operations.ts";
import type { OutgoingCallback } from "../callbacks/send-callback.ts";
import { createSimulator, type Simulator } from "../create-simulator.ts";
import { CONTROL_PATH } from "./control-path.ts";
import { ROUTES } from "./routes.ts";

const START_MS = 1_767_225_600_000;
const HOOK = { callback_url: "http://127.0.0.1:9/hook" };

let sent: OutgoingCallback[];
let simulator: Simulator;
let api: Api;
let mine: Control;
let all: Control;

beforeEach(() => {
  sent = [];
  simulator = createSimulator({
    clock: "manual",
    sendCallback: async (callback) => {
      sent.push(callback);
      return { status: 200 };
    },
  });
  api = apiOf(simulator, "mine");
  mine = controlOf(simulator, "mine");
  all = controlOf(simulator);
});

test("no path of the contract begins where the control API is", () => {
  const paths = Object.values(operations).map(({ path }) => path);

  expect(paths).toHaveLength(13);
  expect(paths.filter((path) => path.startsWith(CONTROL_PATH))).toEqual([]);
});

const noBalance = { parameters: { custom: { places: ["sim:no-balance"] } } };

describe("the mock itself", () => {
  test("health says what is served", async () => {
    expect(await all.get("health")).toEqual({
      status: "ok",
      engine: "sim",
      version: expect.any(String),
      contract: expect.stringMatching(/^[0-9a-f]{64}$/),
      clock: "manual",
      scenario: null,
    });
  });

  test("spec lists the operations", async () => {
    const { title, operations: listed } = await all.get("spec");

    expect(title).toBe("CoreClaw API v1");
    expect(listed).toHaveLength(13);
    expect(listed).toContainEqual({
      id: "startWorker",
      method: "POST",
      path: "/api/v1/scraper/run",
      replay: "start",
    });
  });

  test("scenarios and readings are listed with their texts", async () => {
    const scenarios = await all.get("scenarios");

    expect(scenarios.runs.fails).toBe("The run fails half-way; the rows it has stay readable.");
    expect(scenarios.requests["bad-key"]).toEqual({
      code: 20001,
      about: "The API key is unknown.",
    });
    expect(scenarios.keys.sim_bad_key).toBe(
      "Every request is refused with 20001: The API key is unknown.",
    );
    expect(scenarios.plans).toMatchObject({ free: 2 });
    expect((await all.get("readings")).readings["error-status"]).toMatchObject({
      value: "own",
      values: ["own", "200"],
      dispute: "D1",
    });
  });

  test("requests are remembered as they came, without headers and keys", async () => {
    await api.post(
      "/api/v1/run/detail?q=a+mine+b",
      { run_slug: "of mine" },
      { "x-a": "secret-header" },
    );
    await api.post(
      "/api/v1/run/list",
      { page_index: 1, page_size: 1 },
      { prefer: "scenario=rate-limited" },
    );
    await api.get("/mine/scraper_api_01SECRETSECRETSECRETSECRET");

    const { count, requests } = await all.get("requests");
    const { id } = await simulator.world("mine");
    const known = { time: expect.any(Number), ms: expect.any(Number), query: "", faults: [] };
    expect([count, requests]).toEqual([
      3,
      [
        {
          ...known,
          id: 1,
          method: "POST",
          path: "/api/v1/run/detail",
          query: "?q=a+%5Bkey%5D+b",
          isCut: true,
          operationId: "getRun",
          status: 404,
          code: 70001,
          world: id,
        },
        {
          ...known,
          id: 2,
          method: "POST",
          path: "/api/v1/run/list",
          operationId: "listRuns",
          status: 429,
          code: 4290,
          world: id,
          scenario: "rate-limited",
        },
        { ...known, id: 3, method: "GET", path: "/mine/[key]", isCut: true, status: 404 },
      ],
    ]);
    expect((await mine.get("requests?limit=1")).requests).toHaveLength(1);
    expect((await mine.get("requests")).count).toBe(2);
  });

  test("no spelling of a key in a body gets into what is remembered", async () => {
    const key = 'se"cret\\key';
    const unicode = [...key].map((letter) => `\\u00${letter.charCodeAt(0).toString(16)}`).join("");
    const send = async (body: string, type = "application/json") => {
      const headers = {
        "api-key": key,
        "content-type": type,
        prefer: `fault=retry-after:a/${key}`,
      };
      const init = { method: "POST", headers, body };
      await simulator.fetch("https://openapi.coreclaw.com/api/v1/run/detail", init);
    };
    await send(JSON.stringify({ [key]: [key] }));
    await send(`{"a":"${unicode}"}`);
    await send(`{"a":"${unicode}"}`, "text/plain");
    await send(key);

    const explained = await Promise.all([1, 2, 3, 4].map((id) => all.get(`requests/${id}`)));

    expect(explained.slice(0, 2).map(({ request }) => request.body)).toEqual([
      { "[key]": ["[key]"] },
      { a: "[key]" },
    ]);
    expect(explained.map(({ request }) => request.isCut)).toEqual([true, true, true, true]);
    expect(JSON.stringify(explained)).not.toContain("cret");
  });

  const sendText = (body: string, type: string) =>
    simulator.fetch("https://openapi.coreclaw.com/api/v1/run/detail", {
      method: "POST",
      headers: { "api-key": "mine", "content-type": type },
      body,
    });

  test("a body with escapes keeps its numbers as they were written", async () => {
    const body = '{"run_slug": "\\u0061", "a": [1.0, 1e400, 9007199254740993]}';
    await sendText(body, "application/json");

    const { request } = await all.get("requests/1");

    expect(request.text).toBe('{"run_slug": "a", "a": [1.0, 1e400, 9007199254740993]}');
  });

  test("what is no JSON is not kept, and that is said", async () => {
    await sendText("{}", "text/plain");

    const { request } = await all.get("requests/1");

    expect([request.text, request.isCut]).toEqual([undefined, true]);
  });

  test("a key that is a common word is cut out where it stands as a word", async () => {
    const body = { run_slug: "the latest of mine, undermined" };
    await api.post("/api/v1/run/detail", body);

    expect((await all.get("requests/1")).request).toMatchObject({
      body: { run_slug: "the latest of [key], undermined" },
      text: '{"run_slug":"the latest of [key], undermined"}',
      isCut: true,
    });
  });

  test("a request that got no answer has no status", async () => {
    for (const fault of ["drop-request", "lose-answer"]) {
      await api.post("/api/v1/account/info", {}, { prefer: `fault=${fault}` }).catch(() => {});
    }

    const { requests } = await all.get("requests");

    expect(requests.map(({ status }: { status: unknown }) => status)).toEqual([null, null]);
    expect((await all.get("requests/1")).answer).toMatchObject({ status: null, source: null });
  });

  test("an explanation tells of the run as it was, also after its world began anew", async () => {
    const read = async (scenario: string) => {
      const slug = await api.start({}, { prefer: `scenario=${scenario}` });
      const { headers } = await api.post("/api/v1/run/detail", { run_slug: slug });
      return Number(headers.get("x-mock-request"));
    };
    const first = await read("fails");
    await mine.post("reset");
    await read("slow");

    expect((await all.get(`requests/${first}`)).why).toContain("as its scenario fails has it");
  });

  test("an answer says by its number where it is explained", async () => {
    const slug = await api.start({}, { prefer: "scenario=fails" });
    await mine.post("clock", { settle: true });
    const { headers } = await api.post("/api/v1/run/detail", { run_slug: slug });

    const explained = await all.get(`requests/${headers.get("x-mock-request")}`);

    expect(explained).toEqual({
      request: expect.objectContaining({ id: 2, operationId: "getRun", body: { run_slug: slug } }),
      operation: { id: "getRun", source: "paths/runs/api@v1@run@detail.yaml#/post" },
      answer: {
        status: 200,
        code: 0,
        message: "success",
        source: "paths/runs/api@v1@run@detail.yaml#/post/responses/200",
        examples: ["failed"],
      },
      why: expect.stringMatching(
        /^At 2026-01-01T\S+Z the run \S+ was failed with \d+ rows, as its scenario fails has it\.$/,
      ),
      by: "request",
      scenario: { name: "fails", from: "request" },
      run: {
        slug,
        scenario: "fails",
        chosenBy: "request",
        status: 4,
        rows: 5,
        at: expect.any(Number),
      },
      faults: [],
    });
  });

  const REFUSED: readonly [why: RegExp, by: string, send: () => Promise<unknown>][] = [
    [/carries no key/, "no-key", () => apiOf(simulator, "").post("/api/v1/account/info", {})],
    [
      /account of this key is refused/,
      "account",
      () => apiOf(simulator, "sim_bad_key").post("/api/v1/account/info", {}),
    ],
    [
      /prefers the scenario rate-limited/,
      "scenario",
      () => api.post("/api/v1/account/info", {}, { prefer: "scenario=rate_limited" }),
    ],
    [
      /prefers an example/,
      "example",
      () => api.post("/api/v1/account/info", {}, { prefer: "code=429" }),
    ],
    [/does not fit .*run_slug/, "request", () => api.post("/api/v1/run/detail", {})],
    [
      /begins with sim:/,
      "input",
      () => api.post("/api/v1/scraper/run", { ...MUSEUM_START, input: noBalance }),
    ],
    [
      /made to go wrong: gateway:503/,
      "fault",
      () => api.post("/api/v1/account/info", {}, { prefer: "fault=gateway:503" }).catch(() => {}),
    ],
    [/no run/i, "state", () => api.post("/api/v1/run/detail", { run_slug: "01KDVDNA00NONE" })],
    [/mock itself said no: The document has no path/, "mock", () => api.get("/nowhere")],
  ];

  test.each(REFUSED)("%s explains a refusal that comes from %s", async (why, by, send) => {
    await send();

    const { requests } = await all.get("requests");
    const explained = await all.get(`requests/${requests.at(-1).id}`);

    expect(explained).toMatchObject({ why: expect.stringMatching(why), by });
  });

  test("a request that is not kept is said to be so", async () => {
    expect(await all.send("GET", "requests/7")).toMatchObject({
      status: 404,
      body: { error: { kind: "not-found", message: expect.stringContaining('request "7"') } },
    });
  });

  test("only the last thousand requests are kept", async () => {
    for (let sentNow = 0; sentNow < 1_002; sentNow++) await api.get(`/nowhere/${sentNow}`);

    const { count, requests } = await all.get("requests?limit=1000");

    expect([count, requests[0].path]).toEqual([1_000, "/nowhere/2"]);
  });

  test("coverage counts the answers that the contract promises, and says what is missing", async () => {
    const before = await all.get("coverage");
    await api.post("/api/v1/account/info", {});
    await api.post("/api/v1/account/info", {});
    await api.post("/api/v1/account/info", {}, { prefer: "scenario=bad-key" });

    const { summary, operations: covered } = await all.get("coverage");

    const { total } = before.summary.answers;
    expect(before.summary.answers).toEqual({ reached: 0, total });
    expect(summary.answers).toEqual({ reached: 2, total });
    expect(summary.operations).toEqual({ reached: 1, total: 13 });
    expect(covered.getAccount.source).toBe("paths/account/api@v1@account@info.yaml#/post");
    expect(covered.getAccount.answers).toEqual(
      expect.arrayContaining([
        { status: 200, code: 0, count: 2 },
        { status: 401, code: 20001, count: 1 },
        { status: 429, code: 4290, count: 0 },
      ]),
    );
  });

  test("coverage tells which examples of the document an answer was like", async () => {
    const slug = await api.start({}, { prefer: "scenario=fails" });
    const reached = async () => {
      const { examples } = (await all.get("coverage")).operations.getRun;
      const seen = examples.filter((one: { reached: boolean }) => one.reached);
      return seen.map(({ status, name }: { status: number; name: string }) => `${status} ${name}`);
    };
    await api.detail(slug);
    expect(await reached()).toEqual(["200 ready"]);

    await mine.post("clock", { settle: true });
    await api.detail(slug);
    await api.post("/api/v1/run/detail", { run_slug: "01KDVDNA00NONE0000000000000" });

    expect(await reached()).toEqual(["200 failed", "200 ready", "404 run_missing"]);
  });

  test("what a fault has broken, or nobody got, covers nothing", async () => {
    for (const fault of ["null-data", "lose-answer", "gateway:504"]) {
      await api.post("/api/v1/account/info", {}, { prefer: `fault=${fault}` }).catch(() => {});
    }

    const { summary } = await all.get("coverage");

    expect([summary.answers.reached, summary.examples.reached]).toEqual([0, 0]);
  });

  test("every promised refusal can be reached by the scenario of its code", async () => {
    const { requests } = await all.get("scenarios");
    for (const { method, path } of Object.values(operations)) {
      for (const scenario of Object.keys(requests)) {
        const headers = { "api-key": "mine", prefer: `scenario=${scenario}` };
        await simulator.fetch(`https://openapi.coreclaw.com${path}`, { method, headers });
      }
    }

    const { operations: covered } = await all.get("coverage");

    expect(Object.values(covered)).toHaveLength(13);
    const missing = Object.values<{ answers: { code: number; count: number }[] }>(covered)
      .flatMap(({ answers }) => answers)
      .filter(({ count }) => count === 0);
    expect(new Set(missing.map(({ code }) => code))).toEqual(new Set([0]));
  });
});

describe("worlds", () => {
  test("are listed by ids that give no key away", async () => {
    await api.start();
    const [world] = (await all.get("worlds")).worlds;

    expect(world).toEqual({
      world: expect.stringMatching(/^[0-9a-f]{16}$/),
      clock: "manual",
      now: START_MS,
      at: "2026-01-01T00:00:00.000Z",
      plan: "pro",
      runs: 4,
      started: 4,
    });
    expect(await mine.get("worlds")).toEqual(world);
  });

  test("can be put back to an earlier state, which is JSON", async () => {
    const slug = await api.start();
    const state = JSON.parse(JSON.stringify(await mine.get("state")));
    await mine.post("clock", { settle: true });
    expect((await api.detail(slug)).status).toBe(3);

    const { status } = await mine.send("PUT", "state", state);

    expect([status, (await api.detail(slug)).status]).toEqual([200, 1]);
    expect(await mine.get("state")).toEqual(state);
  });

  test.each([
    ["nothing", {}, "This is no snapshot of a world"],
    ["another member", { state: {} }, 'There is no member "state". Did you mean format?'],
    ["a list", [], "The body must be a JSON object, and it is an empty list."],
  ])("a state that is %s is refused", async (_, body, message) => {
    const { status, body: answer } = await mine.send("PUT", "state", body);

    expect([status, answer.error.kind]).toEqual([400, "bad-request"]);
    expect(answer.error.message).toContain(message);
  });

  test.each([
    ["clock", { mode: "backwards", virtual: 1 }],
    ["account", { plan: "huge" }],
    ["forgotten", null],
    ["started", -1],
    ["scenario", "explodes"],
    ["runs[0]", [{ slug: "a", worker: "openhours/museum-hours", scenario: "fails" }]],
    ["deliveries[0]", [{ id: 1 }]],
  ])("a state with a broken %s is refused, and the world stays as it is", async (member, value) => {
    await api.start();
    const before = await mine.get("state");
    const world = { ...before.world, [member.replace("[0]", "")]: value };

    const { status, body } = await mine.send("PUT", "state", { ...before, world });

    expect([status, body.error.message]).toEqual([400, expect.stringContaining(`\`${member}\``)]);
    expect(await mine.get("state")).toEqual(before);
  });

  test("can be forked: the copy goes its own way", async () => {
    const slug = await api.start();
    await mine.post("fork", { to: "other" });
    await mine.post("clock", { settle: true });

    expect((await api.detail(slug)).status).toBe(3);
    expect((await apiOf(simulator, "other").detail(slug)).status).toBe(1);
  });

  test("begin anew after a reset: one by its key, all without", async () => {
    await api.start();
    await apiOf(simulator, "other").start();

    await mine.post("reset");
    expect((await all.get("worlds")).worlds.map(({ runs }: { runs: number }) => runs)).toEqual([
      3, 4,
    ]);
    await all.post("reset");
    expect((await all.get("worlds")).worlds.map(({ runs }: { runs: number }) => runs)).toEqual([
      3, 3,
    ]);
  });

  test("keep a journal, which makes the same world again", async () => {
    await api.start();
    await mine.post("clock", { advance: "30s" });

    const { kept, events } = await mine.get("journal?limit=1");
    expect(events.at(-1).type).toBe("clock-changed");
    expect(await mine.post("journal/replay")).toEqual({
      world: expect.any(String),
      events: kept,
      equal: true,
    });
  });

  test("a key that means nothing is refused in the control API too", async () => {
    const { status, body } = await controlOf(simulator, "sim_fals").send("GET", "clock");

    expect([status, body.error.kind]).toEqual([400, "unknown-scenario"]);
    expect(body.error.message).toContain("sim_fails");
  });
});

describe("time", () => {
  test("is advanced, and the answer comes when callbacks are done", async () => {
    const slug = await api.start(HOOK, { prefer: "scenario=fast" });

    const time = await mine.post("clock", { advance: "1m" });

    expect(time).toMatchObject({ now: START_MS + 60_000, at: "2026-01-01T00:01:00.000Z" });
    expect(sent.map(({ body }) => JSON.parse(body).status)).toEqual([2, 3]);
    expect((await api.detail(slug)).status).toBe(3);
  });

  test.each([
    [{ to: START_MS + 5_000 }, START_MS + 5_000],
    [{ to: "2026-01-01T01:00:00Z" }, START_MS + 3_600_000],
    [{ advance: 250 }, START_MS + 250],
    [{ freeze: true }, START_MS],
    [{ set: { poll: 1_000 } }, START_MS],
  ])("%j", async (move, now) => {
    expect((await mine.post("clock", move)).now).toBe(now);
  });

  test("settles when every run has ended", async () => {
    const slug = await api.start({
      scraper_slug: "sim/slow",
      input: { parameters: { custom: {} } },
    });

    await mine.post("clock", { settle: true });

    expect((await api.detail(slug)).status).toBe(3);
  });

  test("set without a key it holds for all worlds, and for those to come", async () => {
    await api.start();

    await all.post("clock", { set: { scale: 60 } });

    expect((await mine.get("clock")).clock).toEqual({ scale: 60 });
    expect((await controlOf(simulator, "new").get("clock")).clock).toEqual({ scale: 60 });
  });

  test.each([
    [{ set: "fast" }, 'set cannot be the text "fast". Give real, manual, x60'],
    [{ advance: "soon" }, '"soon" is no duration.'],
    [{ advance: -1 }, "-1 is no duration."],
    [{ advance: null }, "advance cannot be null."],
    [{ to: "2025-12-31T00:00:00Z" }, "Time does not go back: it is 2026-01-01T00:00:00.000Z."],
    [{ to: "tomorrow" }, 'to cannot be the text "tomorrow".'],
    [{ advance: 1e15 }, "Time ends with the year 9999"],
    [{ settle: false }, "settle cannot be false. Give true."],
    [{ advance: 1, settle: true }, "Send one of these members in a JSON object: set, freeze"],
    [{}, "Send one of these members"],
    [{ advanse: 1 }, 'There is no member "advanse". Did you mean advance?'],
  ])("%j is refused", async (body, message) => {
    const answer = await mine.send("POST", "clock", body);

    expect([answer.status, answer.body.error.kind]).toEqual([400, "bad-request"]);
    expect(answer.body.error.message).toContain(message);
    expect((await mine.get("clock")).now).toBe(START_MS);
  });
});

describe("runs and callbacks", () => {
  test("runs show what the API does not say", async () => {
    const slug = await api.start({}, { prefer: "scenario=fails" });

    const { count, runs } = await mine.get("runs?limit=1");

    expect(count).toBe(4);
    expect(runs).toEqual([await mine.get(`runs/${slug}`)]);
    expect(runs[0]).toMatchObject({ slug, scenario: "fails", moment: { status: 1, rows: 0 } });
  });

  test("a run is ended by hand, once", async () => {
    const slug = await api.start();

    const end = await mine.send("POST", `runs/${slug}/end`, {
      status: "failed",
      message: "Blocked",
    });
    const again = await mine.send("POST", `runs/${slug}/end`, { status: "succeeded" });

    expect([end.status, end.body.moment.status]).toEqual([200, 4]);
    expect(await api.detail(slug)).toMatchObject({ status: 4, err_msg: "Blocked" });
    expect([again.status, again.body.error.kind]).toEqual([409, "conflict"]);
  });

  test("without a key the one world is found that has the run", async () => {
    const slug = await api.start();
    await apiOf(simulator, "other").start();
    const example = "01KVJ448M0GT2CSQF2EZFR7870"; // every account has it

    expect((await all.get(`runs/${slug}`)).slug).toBe(slug);
    expect((await all.send("GET", `runs/${example}`)).status).toBe(409);
    expect((await all.send("GET", "runs/nope")).status).toBe(404);
  });

  test("a callback is sent again", async () => {
    const slug = await api.start(HOOK, { prefer: "scenario=fast" });
    await mine.post("clock", { settle: true });
    const { callbacks } = await mine.get("callbacks");
    expect(callbacks.map(({ id }: { id: string }) => id)).toEqual([`${slug}-0`, `${slug}-1`]);

    const again = await mine.post(`callbacks/${slug}-1/redeliver`);

    expect(again.attempts).toHaveLength(2);
    expect(again.payload).toMatchObject({ run_slug: slug, status: 3 });
    expect(sent).toHaveLength(3);
    expect((await mine.send("POST", "callbacks/x/redeliver")).status).toBe(404);
  });
});

describe("the account", () => {
  test("has what it is given", async () => {
    const account = await mine.send("PATCH", "account", {
      balance: 0.5,
      traffic: 7,
      requestsPerSecond: 3,
    });

    expect(account.body).toMatchObject({
      balance: 0.5,
      traffic: 7,
      requestsPerSecond: 3,
      refuse: null,
    });
    expect((await api.post("/api/v1/account/info", {})).body.data).toMatchObject({
      balance: "0.5000",
      traffic: 7,
    });
  });

  test.each([[20001], ["bad-key"]])("is refused with %j, and let in again", async (refuse) => {
    await mine.send("PATCH", "account", { refuse });
    expect((await api.post("/api/v1/account/info", {})).body.code).toBe(20001);

    await mine.send("PATCH", "account", { refuse: null });
    expect((await api.post("/api/v1/account/info", {})).body.code).toBe(0);
  });

  test.each([
    [{ balance: -1 }, "balance cannot be the number -1. Give US dollars, 0 or more."],
    [{ traffic: 1.5 }, "traffic cannot be the number 1.5. Give whole bytes, 0 or more."],
    [{ refuse: "no-balance" }, 'refuse cannot be the text "no-balance". Give null, 10001'],
    [{ requestsPerSecond: 0 }, "requestsPerSecond cannot be the number 0."],
    [{ balance: 1, plan: "free" }, 'There is no member "plan".'],
    [{}, "Send what shall change"],
  ])("%j changes nothing", async (changes, message) => {
    const { status, body } = await mine.send("PATCH", "account", changes);

    expect([status, body.error.message]).toEqual([400, expect.stringContaining(message)]);
    expect((await mine.get("account")).balance).toBe(100);
  });

  test("runs do what the scenario says, in all worlds and those to come", async () => {
    await api.start();
    await all.send("PUT", "scenario", { scenario: "empty" });

    for (const key of ["mine", "new"]) {
      const slug = await apiOf(simulator, key).start();
      expect(await controlOf(simulator, key).get(`runs/${slug}`)).toMatchObject({
        scenario: "empty",
      });
    }
    await mine.send("PUT", "scenario", { scenario: null });
    expect((await mine.get("scenario")).scenario).toBeNull();
  });

  test.each([
    ["fals", 'There is no scenario "fals". Nearest: fails, fast, slow.'],
    ["bad-key", "ask for it with Prefer: scenario=bad-key"],
    [7, "scenario cannot be the number 7."],
  ])("the scenario %j is refused", async (scenario, message) => {
    const { status, body } = await mine.send("PUT", "scenario", { scenario });

    expect([status, body.error.message]).toEqual([400, expect.stringContaining(message)]);
  });
});

describe("what is not there", () => {
  test("a wrong path names the nearest", async () => {
    const { status, body } = await all.send("GET", "helth");

    expect([status, body.error]).toEqual([
      404,
      {
        kind: "unknown-path",
        message: expect.stringContaining("Nearest: GET /__mock/health"),
      },
    ]);
  });

  test("a wrong method names the right ones", async () => {
    const { status, headers, body } = await all.send("DELETE", "state");

    expect([status, headers.get("allow"), body.error.kind]).toEqual([
      405,
      "GET, PUT",
      "wrong-method",
    ]);
  });

  test.each(ROUTES.filter(({ bodies, query }) => bodies === undefined && query === undefined))(
    "$method $path takes neither body nor query",
    async ({ method, path }) => {
      const filled = path.replace(/\{\w+\}/, "x");
      const withQuery = await mine.send(method, `${filled}?verbose=1`);
      expect([withQuery.status, withQuery.body.error.kind]).toEqual([400, "bad-request"]);
      if (method === "GET") return;
      const withBody = await mine.send(method, filled, { a: 1 });
      expect([withBody.status, withBody.body.error.kind]).toEqual([400, "bad-request"]);
    },
  );

  test.each(["0", "1001", "ten", ""])("the limit %j is refused", async (limit) => {
    expect((await mine.send("GET", `runs?limit=${limit}`)).status).toBe(400);
  });

  test("a body must say that it is JSON, be it, and be of bearable size", async () => {
    const send = async (body: string, type: string) => {
      const init = { method: "POST", headers: { "content-type": type }, body };
      const answer = await simulator.fetch("https://openapi.coreclaw.com/__mock/clock", init);
      return [answer.status, asRecord(asRecord(await answer.json())["error"])["kind"]];
    };

    expect(await send('{"settle":true}', "text/plain")).toEqual([400, "bad-request"]);
    expect(await send('{"settle":', "application/json")).toEqual([400, "malformed-json"]);
    expect(await send(" ".repeat(11e6), "application/json")).toEqual([413, "body-too-large"]);
  });
});
