import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { canHappen } from "../../src/simulator/faults/fault-places.ts";
import { FAULT_NAMES, FAULTS, type FaultName } from "../../src/simulator/faults/fault-table.ts";
import {
  REQUEST_SCENARIOS,
  type RequestScenario,
} from "../../src/simulator/scenarios/request-scenarios.ts";
import { type SimulatorMock, startSimulator } from "../../src/start-simulator.ts";
import { CallbackListener } from "./callback-listener.ts";
import { type Observation, observe, rawGet, rawPost, SILENCE_MS } from "./raw-observation.ts";

const ROWS = 24;
const START = {
  scraper_slug: "openhours/museum-hours",
  is_async: true,
  input: { parameters: { custom: { places: ["Ghent"], max_results: ROWS } } },
};

let mock: SimulatorMock;
let run: string;

beforeAll(async () => {
  mock = await startSimulator({ clock: "manual" });
  run = await started();
  await (await mock.simulator.world("test")).settle();
});

afterAll(() => mock.close());

async function started(headers = {}, more = {}): Promise<string> {
  const request = rawPost("/api/v1/scraper/run", { ...START, ...more }, headers);
  return json(await observe(mock.port, request)).data.run_slug;
}

// biome-ignore lint/suspicious/noExplicitAny: a test reads members of JSON and fails where they are not there
function json({ body }: Observation): any {
  return JSON.parse(body.toString("utf8"));
}

/** What came of an operation when its request asked for a fault. */
async function faulty(fault: string, path = "run/detail", more: object = {}) {
  const body = path.startsWith("run/") && path !== "run/list" ? { run_slug: run, ...more } : more;
  const request = rawPost(`/api/v1/${path}`, body, { prefer: `fault=${fault}` });
  return await observe(mock.port, request, patienceFor(fault));
}

/** What never comes is not waited for. */
function patienceFor(fault: string): number | undefined {
  return /silence|stall/.test(fault) ? SILENCE_MS : undefined;
}

const page = (fault: string, page_index: number, page_size = 5) =>
  faulty(fault, "run/result/list", { page_index, page_size });

async function fileOf(format = "csv"): Promise<URL> {
  const request = { run_slug: run, format, filter_keys: [] };
  const answer = await observe(mock.port, rawPost("/api/v1/run/result/export", request));
  return new URL(json(answer).data.download_url);
}

/** What came of a download that a fault was asked for. */
async function download(fault: string, headers = {}) {
  const { port, pathname, search } = await fileOf();
  return await observe(
    Number(port),
    rawGet(pathname + search, { prefer: `fault=${fault}`, ...headers }),
    patienceFor(fault),
  );
}

/** For connections that the server keeps; the others are closed after their answer. */
const KEPT = { connection: "keep-alive" };
const CSV_HEAD = "museum,city,opens_at";
const OK = '{"code":0,"message":"success","data":{';

/** The statuses of the callbacks that a run with a fault sends, once nothing is due any more. */
async function callbacksWith(fault: string) {
  await using listener = new CallbackListener();
  const callback_url = await listener.listen();
  const slug = await started({ prefer: `fault=${fault}` }, { callback_url });
  const before = [...listener.statuses];
  const world = await mock.simulator.world("test");
  await world.settle();
  const attempts = world.callbacks().filter((one) => one.run === slug);
  return { before, statuses: listener.statuses, attempts, received: listener.received };
}

/** What each fault looks like to somebody who has nothing but a socket. */
const SEEN: Readonly<Record<Exclude<FaultName, RequestScenario>, () => Promise<void>>> = {
  "retry-after": async () => {
    const seconds = await faulty("rate-limited+retry-after:7");
    const date = await faulty("rate-limited+retry-after:date");
    const success = await faulty("retry-after:7");

    expect([seconds.status, seconds.headers["retry-after"]]).toEqual([429, "7"]);
    const wait =
      Date.parse(date.headers["retry-after"] ?? "") - Date.parse(date.headers["date"] ?? "");
    expect([2_000, 3_000, 4_000]).toContain(wait); // both are whole seconds
    expect(success.headers).not.toHaveProperty("retry-after");
  },
  delay: async () => {
    const order: string[] = [];
    const late = faulty("delay:200ms").then((answer) => {
      order.push("late");
      return answer;
    });
    await observe(mock.port, rawPost("/api/v1/account/info", {}, {}));
    order.push("in time");

    expect((await late).status).toBe(200);
    expect(order).toEqual(["in time", "late"]);
  },
  "slow-body": async () => {
    const slow = await faulty("slow-body:200ms");

    expect(slow.pieces).toBeGreaterThan(5);
    expect(json(slow).data.slug).toBe(run);
  },
  stall: async () => {
    const stalled = await faulty("stall");

    expect([stalled.status, stalled.ended]).toEqual([200, "open"]);
    expect(stalled.body.byteLength).toBe(Math.floor(Number(stalled.headers["content-length"]) / 2));
  },
  silence: async () => {
    const silent = await faulty("silence", "scraper/run", START);

    expect([silent.head, silent.ended]).toEqual(["", "open"]);
  },
  "skewed-date": async () => {
    const { headers } = await faulty("skewed-date:-2h");

    const hours = (Date.now() - Date.parse(headers["date"] ?? "")) / 3_600_000;
    expect(Math.round(hours)).toBe(2);
  },
  "drop-request": async () => {
    const runs = () => mock.simulator.world("test").then((world) => world.runs().length);
    const before = await runs();
    const reset = await faulty("drop-request", "scraper/run", START);
    const closed = await faulty("drop-request:close", "scraper/run", START);

    expect([reset.head, reset.ended]).toEqual(["", "reset"]);
    expect([closed.head, closed.ended]).toEqual(["", "closed"]);
    expect(await runs()).toBe(before);
  },
  "lose-answer": async () => {
    const runs = () => mock.simulator.world("test").then((world) => world.runs().length);
    const before = await runs();
    const reset = await observe(
      mock.port,
      rawPost("/api/v1/scraper/run", START, { prefer: "fault=lose-answer" }),
    );
    const closed = await observe(
      mock.port,
      rawPost("/api/v1/scraper/run", START, { prefer: "fault=lose-answer:close" }),
    );

    expect([reset.head, reset.ended]).toEqual(["", "reset"]);
    expect([closed.head, closed.ended]).toEqual(["", "closed"]);
    expect(await runs()).toBe(before + 2);
  },
  "cut-headers": async () => {
    const cut = await faulty("cut-headers");
    const early = await faulty("cut-headers:12");

    expect([cut.head.startsWith("HTTP/1.1 200 OK\r\n"), cut.ended]).toEqual([true, "reset"]);
    expect(cut.body.byteLength).toBe(0);
    expect([early.head, early.ended]).toEqual(["HTTP/1.1 200", "reset"]);
  },
  "reset-body": async () => {
    const cut = await faulty("reset-body:40");

    expect([cut.status, cut.ended, cut.body.byteLength]).toEqual([200, "reset", 40]);
    expect(Number(cut.headers["content-length"])).toBeGreaterThan(40);
  },
  "cut-body": async () => {
    const cut = await faulty("cut-body:40");

    expect([cut.status, cut.ended, cut.body.byteLength]).toEqual([200, "closed", 40]);
    expect(Number(cut.headers["content-length"])).toBeGreaterThan(40);
  },
  "cut-chunks": async () => {
    const cut = await faulty("cut-chunks:40");
    const [size = "", ...rest] = cut.body.toString().split("\r\n");

    expect([cut.headers["transfer-encoding"], cut.ended]).toEqual(["chunked", "closed"]);
    expect(cut.headers).not.toHaveProperty("content-length");
    expect(rest.join("\r\n")).toBe(`${OK}"s`.padEnd(40, "").slice(0, 40));
    expect(Number.parseInt(size, 16)).toBeGreaterThan(40);
  },
  "cut-unframed": async () => {
    const cut = await faulty("cut-unframed:40");

    expect([cut.status, cut.ended, cut.body.byteLength]).toEqual([200, "closed", 40]);
    expect(cut.headers["connection"]).toBe("close");
    expect(Object.keys(cut.headers)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/content-length|transfer-encoding/)]),
    );
  },
  "reset-after": async () => {
    const whole = await observe(
      mock.port,
      rawPost("/api/v1/run/detail", { run_slug: run }, { prefer: "fault=reset-after", ...KEPT }),
    );

    expect([json(whole).code, whole.ended]).toEqual([0, "reset"]);
    expect(whole.headers["connection"]).not.toBe("close");
  },
  gateway: async () => {
    const seen = await Promise.all(["502", "503", "504"].map((code) => faulty(`gateway:${code}`)));

    expect(seen.map(({ status }) => status)).toEqual([502, 503, 504]);
    for (const { headers, body } of seen) {
      expect([headers["content-type"], body.toString()]).toEqual([
        "text/html; charset=utf-8",
        expect.stringMatching(/^<!doctype html>/),
      ]);
    }
  },
  portal: async () => {
    const { status, headers, body } = await faulty("portal");

    expect([status, headers["content-type"]]).toEqual([200, "text/html; charset=utf-8"]);
    expect(body.toString()).toContain("<h1>Sign in to the network</h1>");
  },
  redirect: async () => {
    const plain = await faulty("redirect");
    const { status, headers } = await faulty("redirect:http://127.0.0.1:9/x");

    expect([status, headers["location"]]).toEqual([307, "http://127.0.0.1:9/x"]);
    expect(plain.headers["location"]).toBe("https://elsewhere.invalid/");
  },
  "empty-body": async () => {
    const { status, headers, body } = await faulty("empty-body");

    expect([status, headers["content-length"], body.byteLength]).toEqual([200, "0", 0]);
  },
  "no-content": async () => {
    const { status, body } = await faulty("no-content");

    expect([status, body.byteLength]).toEqual([204, 0]);
  },
  "wrong-type": async () => {
    const plain = await faulty("wrong-type");

    expect([plain.headers["content-type"], json(plain).code]).toEqual(["text/plain", 0]);
    expect((await faulty("wrong-type:text/html")).headers["content-type"]).toBe("text/html");
  },
  "truncated-json": async () => {
    const { headers, body } = await faulty("truncated-json:40");

    expect([headers["content-length"], body.byteLength]).toEqual(["40", 40]);
  },
  "doubled-json": async () => {
    const text = (await faulty("doubled-json")).body.toString();

    expect(text.slice(0, text.length / 2)).toBe(text.slice(text.length / 2));
    expect(JSON.parse(text.slice(0, text.length / 2)).code).toBe(0);
  },
  "byte-order-mark": async () => {
    const { body } = await faulty("byte-order-mark");

    expect([...body.subarray(0, 4)]).toEqual([0xef, 0xbb, 0xbf, "{".charCodeAt(0)]);
  },
  "control-characters": async () => {
    const { body } = await faulty("control-characters");

    expect(body.toString()).toContain('"message":"\t\u0007success"');
  },
  "bad-utf8": async () => {
    const { body } = await faulty("bad-utf8");

    expect(body.includes(0xff)).toBe(true);
    expect(() => new TextDecoder("utf-8", { fatal: true }).decode(body)).toThrow(TypeError);
  },
  "bad-gzip": async () => {
    const plain = await faulty("bad-gzip");

    expect([plain.headers["content-encoding"], json(plain).code]).toEqual(["gzip", 0]);
  },
  "huge-header": async () => {
    const { headers } = await faulty("huge-header");

    expect(headers["x-mock-padding"]?.length).toBe(64 * 1024);
  },
  "unknown-code": async () => {
    const answer = await faulty("unknown-code");
    const chosen = await faulty("unknown-code:31337");

    expect([answer.status, json(answer).code, json(answer).data]).toEqual([200, 98765, null]);
    expect(json(chosen).code).toBe(31337);
  },
  "code-as-text": async () => {
    expect(json(await faulty("code-as-text")).code).toBe("0");
  },
  "null-data": async () => {
    expect(json(await faulty("null-data"))).toEqual({ code: 0, message: "success", data: null });
  },
  contradiction: async () => {
    const answer = await faulty("contradiction");

    expect([answer.status, json(answer).code]).toEqual([500, 0]);
  },
  "new-status": async () => {
    const list = json(await faulty("new-status", "run/list", { page_index: 1, page_size: 2 })).data;
    const { data } = json(await faulty("new-status"));

    expect([data.status, list.list[0].status]).toEqual([9, 9]);
  },
  "new-members": async () => {
    const { data } = json(await page("new-members", 1));

    expect([data.x_new_member, data.list[0].x_new_member]).toEqual([
      { since: "tomorrow" },
      { since: "tomorrow" },
    ]);
  },
  stale: async () => {
    const fresh = await started();
    const world = await mock.simulator.world("test");
    await world.advance("15s");
    const now = json(await faulty("delay:0ms", "run/detail", { run_slug: fresh }));
    const then = json(await faulty("stale:10s", "run/detail", { run_slug: fresh }));
    const before = await faulty("stale:1h", "run/detail", { run_slug: fresh });

    expect([now.data.status, now.data.results]).toEqual([2, 1]);
    expect([then.data.status, then.data.results]).toEqual([2, 0]);
    expect([before.status, json(before).code]).toEqual([404, 70001]);
    await world.settle();
  },
  flap: async () => {
    const { data } = json(await faulty("flap"));

    expect([data.status, data.finished_at, data.results]).toEqual([2, 0, ROWS]);
  },
  "shifted-rows": async () => {
    const rows = async (fault: string, at: number) => json(await page(fault, at)).data.list;
    const [first, second] = [await rows("delay:0ms", 1), await rows("shifted-rows:2", 2)];

    expect(second.slice(0, 2)).toEqual(first.slice(3));
    expect(await rows("shifted-rows:2", 1)).toEqual(first);
  },
  "repeated-page": async () => {
    const rows = async (fault: string, at: number) => json(await page(fault, at)).data.list;

    expect(await rows("repeated-page", 3)).toEqual(await rows("delay:0ms", 2));
  },
  "empty-page": async () => {
    const { data } = json(await page("empty-page", 2));

    expect([data.list, data.count]).toEqual([[], ROWS]);
    expect(json(await page("empty-page", 1)).data.list).toHaveLength(5);
  },
  "ignored-size": async () => {
    expect(json(await page("ignored-size", 1, 3)).data.list).toHaveLength(10);
  },
  "count-ahead": async () => {
    expect(json(await page("count-ahead:3", 1)).data.count).toBe(ROWS + 3);
  },
  "count-behind": async () => {
    expect(json(await page("count-behind:3", 1)).data.count).toBe(ROWS - 3);
  },
  "callback-lost": async () => {
    const { statuses, attempts } = await callbacksWith("callback-lost");

    expect(statuses).toEqual([]);
    expect(attempts.map(({ attempts: [one] }) => one?.lost)).toEqual([true, true]);
    expect((await callbacksWith("callback-lost:ended")).statuses).toEqual([2]);
    expect((await callbacksWith("callback-lost:running")).statuses).toEqual([3]);
  },
  "callback-late": async () => {
    const { statuses, received, attempts } = await callbacksWith("callback-late:5m");

    expect(statuses).toEqual([2, 3]);
    expect(received.map(({ results }) => results > 0)).toEqual([false, true]);
    const late = attempts.map(({ dueAt, tellsOf = dueAt }) => dueAt - tellsOf);
    expect(late).toEqual([300_000, 300_000]);
  },
  "callback-twice": async () => {
    expect((await callbacksWith("callback-twice")).statuses).toEqual([2, 2, 3, 3]);
  },
  "callback-swapped": async () => {
    const { statuses, received } = await callbacksWith("callback-swapped");

    expect(statuses).toEqual([3, 2]);
    expect(received.map(({ results }) => results > 0)).toEqual([true, false]);
  },
  "callback-early": async () => {
    const { before, statuses } = await callbacksWith("callback-early");

    expect([before, statuses]).toEqual([[1], [1, 2, 3]]);
  },
  "file-cut": async () => {
    const cut = await download("file-cut:100");

    expect([cut.status, cut.ended, cut.body.byteLength]).toEqual([200, "closed", 100]);
    expect(Number(cut.headers["content-length"])).toBeGreaterThan(100);
    expect(cut.body.toString()).toContain(CSV_HEAD);
  },
  "file-reset": async () => {
    const cut = await download("file-reset:100");

    expect([cut.status, cut.ended, cut.body.byteLength]).toEqual([200, "reset", 100]);
  },
  "file-stall": async () => {
    const stalled = await download("file-stall:100");

    expect([stalled.status, stalled.ended, stalled.body.byteLength]).toEqual([200, "open", 100]);
  },
  "file-slow": async () => {
    const slow = await download("file-slow:200ms");

    expect(slow.pieces).toBeGreaterThan(5);
    expect(slow.body.byteLength).toBe(Number(slow.headers["content-length"]));
  },
  "file-short": async () => {
    const short = await download("file-short:100");

    expect([short.status, short.body.byteLength]).toEqual([200, 100]);
    expect(short.headers["content-length"]).toBe("100");
  },
  "file-unsized": async () => {
    const { headers } = await download("file-unsized");

    expect(headers["transfer-encoding"]).toBe("chunked");
    expect(headers).not.toHaveProperty("content-length");
  },
  "file-no-range": async () => {
    const range = { range: "bytes=10-19" };
    const ranged = await download("delay:0ms", range);
    const whole = await download("file-no-range", range);

    expect([ranged.status, ranged.body.byteLength]).toEqual([206, 10]);
    expect([whole.status, whole.headers["accept-ranges"]]).toEqual([200, "none"]);
    expect(whole.body.toString()).toContain(CSV_HEAD);
  },
  "file-changed": async () => {
    const [plain, changed] = [await download("delay:0ms"), await download("file-changed")];

    expect(changed.headers["etag"]).toMatch(/^"[0-9a-f]{32}"$/);
    expect(changed.headers["etag"]).not.toBe(plain.headers["etag"]);
    expect(changed.body).toEqual(plain.body);
  },
  "file-expired": async () => {
    const { status, body } = await download("file-expired");

    expect([status, body.toString()]).toEqual([
      403,
      expect.stringContaining("<Code>AccessDenied</Code>"),
    ]);
  },
  "file-busy": async () => {
    const { status, headers, body } = await download("file-busy+retry-after:2");

    expect([status, headers["retry-after"]]).toEqual([503, "2"]);
    expect(body.toString()).toContain("<Code>SlowDown</Code>");
  },
  "file-html": async () => {
    const { status, headers } = await download("file-html");

    expect([status, headers["content-type"]]).toEqual([200, "text/html; charset=utf-8"]);
  },
};

/** An operation that may refuse with each code, and what it is asked. */
const REFUSING: Readonly<Record<number, [path: string, body: object]>> = {
  4010: [
    "task/run",
    { task_slug: "01KVD9XJF037MDFKEVC0S17YW5", callback_url: "http://localhost/" },
  ],
  30001: ["scraper/run", START],
  30002: ["scraper/run", START],
  50001: ["scraper/run", START],
  50002: ["scraper/run", START],
  50003: ["scraper/run", START],
  60001: [
    "task/run",
    { task_slug: "01KVD9XJF037MDFKEVC0S17YW5", callback_url: "http://localhost/" },
  ],
  70002: ["scraper/abort", { run_slug: "any" }],
};

describe("every fault is seen on a bare socket", () => {
  test.each(Object.entries(SEEN))("%s", async (_, look) => {
    await look();
  });

  test.each(Object.entries(REQUEST_SCENARIOS))("%s", async (name, { code }) => {
    const [path = "run/detail", body = {}] = REFUSING[code] ?? [];
    const answer = await faulty(name, path, body);

    expect([json(answer).code, json(answer).data]).toEqual([code, null]);
    expect(answer.headers["x-mock-fault"]).toBe(name);
  });

  test("none is left out", () => {
    const looked = [...Object.keys(SEEN), ...Object.keys(REQUEST_SCENARIOS)];

    expect(looked.sort()).toEqual([...FAULT_NAMES].sort());
  });
});

/** Their headers do not arrive, or not as far as the mark. */
const NEVER_WHOLE: ReadonlySet<FaultName> = new Set<FaultName>([
  "silence",
  "drop-request",
  "lose-answer",
  "cut-headers",
]);

describe("marks", () => {
  const ofReads = FAULT_NAMES.filter(
    (name) => canHappen({ name }, "getRun") && !["huge-header", "retry-after"].includes(name),
  );

  test.each(ofReads)("%s carries its name, and says when it breaks the contract", async (name) => {
    const { head, headers } = await faulty(name === "delay" ? "delay:1ms" : name);
    if (!NEVER_WHOLE.has(name)) expect(head).toContain("x-mock-fault");
    if (!head.includes("x-mock-fault")) return;

    const isOff = headers["x-mock-fault"]?.endsWith("; off-contract");
    expect(headers["x-mock-fault"]).toMatch(new RegExp(`^${name}(:1ms)?(; off-contract)?$`));
    expect(isOff).toBe(!FAULTS[name].onContract);
    expect(headers["x-mock-engine"]).toBe("simulator");
  });

  test("an answer that nothing happened to has none", async () => {
    const plain = await faulty("callback-lost"); // no start

    expect(plain.headers).not.toHaveProperty("x-mock-fault");
  });
});
