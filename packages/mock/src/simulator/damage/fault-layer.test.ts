import { describe, expect, test } from "vitest";
import { apiOf, MUSEUM_START } from "../../../test/support/api.ts";
import { controlOf } from "../../../test/support/control.ts";
import { createSimulator } from "../create-simulator.ts";
import { FAULT_NAMES, FAULTS } from "../faults/fault-table.ts";
import { PROFILES } from "../faults/profiles.ts";
import type { SimulatorOptions } from "../settings.ts";

const EXAMPLE = "01KVJ448M0GT2CSQF2EZFR7870";
const KEY = { "api-key": "mine", "content-type": "application/json" };

/** Real delays take no time here. */
const setWaitTimer = (_: number, callback: () => void) => {
  const timer = setTimeout(callback, 0);
  return () => clearTimeout(timer);
};

function stage(options: SimulatorOptions = {}) {
  const simulator = createSimulator({ clock: "manual", platform: { setWaitTimer }, ...options });
  const ask = async (path: string, body: object, fault?: string) => {
    const headers = fault === undefined ? KEY : { ...KEY, prefer: `fault=${fault}` };
    const init = { method: "POST", headers, body: JSON.stringify(body) };
    return await simulator.fetch(`https://mock.test/api/v1/${path}`, init);
  };
  const detail = (fault?: string, run_slug = EXAMPLE) => ask("run/detail", { run_slug }, fault);
  return { simulator, ask, detail, control: controlOf(simulator, "mine") };
}

// biome-ignore lint/suspicious/noExplicitAny: a test reads members of JSON and fails where they are not there
async function jsonOf(answer: Response): Promise<any> {
  return JSON.parse(await answer.text());
}

describe("faults that come together", () => {
  const quiet = FAULT_NAMES.filter((name) => !["silence", "stall", "file-stall"].includes(name));

  test("never make the mock itself fail, whichever two they are", async () => {
    const { detail } = stage();
    for (const one of quiet) {
      for (const other of quiet) {
        const answer = await detail(`${one}+${other}`).catch((error: unknown) => error);
        if (!(answer instanceof Response)) {
          expect(answer).toBeInstanceOf(TypeError); // the connection ended
          continue;
        }
        const mark = answer.headers.get("x-mock-error");
        expect([one, other, mark]).toEqual([one, other, null]);
        await answer.text().catch(() => {});
      }
    }
  });

  test.each([
    ["drop-request+reset-after", "drop-request"],
    ["reset-after+drop-request", "drop-request"],
    ["lose-answer+reset-after", "lose-answer"],
    ["reset-body+lose-answer", "lose-answer"],
    ["cut-headers+cut-body", "cut-headers"],
  ])("%s ends the connection where the earliest of them does", async (fault, earliest) => {
    const { detail, control } = stage();

    await expect(detail(fault)).rejects.toThrow(TypeError);

    const { requests } = await control.get("requests");
    expect(requests.at(-1).faults).toEqual([earliest]);
  });

  test("an answer that is lost was carried out, whoever else would have answered", async () => {
    const { ask, simulator } = stage();
    await expect(ask("scraper/run", MUSEUM_START, "gateway:502+lose-answer")).rejects.toThrow();
    await expect(ask("scraper/run", MUSEUM_START, "lose-answer+drop-request")).rejects.toThrow();

    const world = await simulator.world("mine");
    expect(world.runs()).toHaveLength(3 + 1);
  });

  test("what a request asks for goes before what a rule says", async () => {
    const { detail, control } = stage();
    await control.post("faults", { fault: "gateway:502" });

    expect((await detail("gateway:503")).status).toBe(503);
  });

  test("a 204 has no body, whatever else shall happen to it", async () => {
    const { detail } = stage();

    for (const fault of [
      "no-content+doubled-json",
      "empty-body+no-content",
      "no-content+bad-utf8",
    ]) {
      const answer = await detail(fault);
      expect([answer.status, await answer.text()]).toEqual([204, ""]);
    }
  });
});

describe("a fault that changes nothing", () => {
  test.each([
    ["retry-after:3", "run/detail", { run_slug: EXAMPLE }],
    ["empty-page", "run/result/list", { run_slug: EXAMPLE, page_index: 1 }],
    ["ignored-size", "run/result/list", { run_slug: EXAMPLE }],
    ["null-data", "run/detail", { run_slug: "01KDVDNA00NONE" }],
    ["new-status", "run/detail", { run_slug: "01KDVDNA00NONE" }],
    ["contradiction", "run/detail", { run_slug: "01KDVDNA00NONE" }],
    ["callback-lost", "scraper/run", { ...MUSEUM_START, version: "v0" }],
  ])("%s leaves no mark at %s %j", async (fault, path, body) => {
    const { ask } = stage();

    const answer = await ask(path, body, fault);

    expect(answer.headers.get("x-mock-fault")).toBeNull();
  });

  test("has its turn still before it", async () => {
    const { ask, detail, control } = stage();
    await control.post("faults", { fault: "empty-page", times: 1 });
    await control.post("faults", { fault: "null-data", operations: ["getRun"], times: 1 });
    const page = async (page_index: number) => {
      const body = { run_slug: EXAMPLE, page_index, page_size: 2 };
      return (await jsonOf(await ask("run/result/list", body))).data;
    };
    await detail(undefined, "01KDVDNA00NONE");

    expect((await page(1)).list).toHaveLength(2);
    expect((await jsonOf(await detail())).data).toBeNull();
    expect((await page(2)).list).toEqual([]);
    expect((await page(2)).list).toHaveLength(2);
  });
});

test("each of two runs flaps at its own second look", async () => {
  const { ask, detail, simulator, control } = stage();
  const start = async () => (await jsonOf(await ask("scraper/run", MUSEUM_START))).data.run_slug;
  const runs = [await start(), await start()];
  await (await simulator.world("mine")).settle();
  await control.post("faults", { fault: "flap" });
  const look = async (run: string) => (await jsonOf(await detail(undefined, run))).data.status;

  const seen = [];
  for (const run of [...runs, ...runs, ...runs]) seen.push(await look(run));

  expect(seen).toEqual([3, 3, 2, 2, 3, 3]);
});

test("a preference has other chances each time, and the same for the same seed", async () => {
  const etags = async (seed: number) => {
    const { ask, simulator } = stage({ seed });
    const exported = await ask("run/result/export", { run_slug: EXAMPLE, format: "csv" });
    const { download_url } = (await jsonOf(exported)).data;
    const get = async () => {
      const init = { headers: { prefer: "fault=file-changed" } };
      return (await simulator.fetch(download_url, init)).headers.get("etag");
    };
    return [await get(), await get()];
  };
  const [first, second] = await etags(1);

  expect(first).not.toBe(second);
  expect(await etags(1)).toEqual([first, second]);
  expect(await etags(2)).not.toEqual([first, second]);
});

describe("bounds", () => {
  test("exports may ask for broken downloads as often as they like", async () => {
    const { ask, control } = stage();
    const body = { run_slug: EXAMPLE, format: "csv" };
    for (let at = 0; at < 120; at++) {
      expect((await ask("run/result/export", body, "file-cut")).status).toBe(200);
    }

    expect((await control.get("faults")).rules).toHaveLength(1);
  });

  test("too many rules for all are refused before anything changes", async () => {
    const { simulator, detail } = stage();
    const all = controlOf(simulator);
    const statuses = [];
    for (let at = 0; at < 60; at++) {
      statuses.push((await all.send("POST", "faults", { fault: "delay:0ms" })).status);
    }

    expect(new Set(statuses)).toEqual(new Set([200, 400]));
    expect((await detail()).status).toBe(200);
    expect(
      (await apiOf(simulator, "sim_bad_downloads.new").post("/api/v1/account/info", {})).status,
    ).toBe(200);
    expect(() => createSimulator({ faults: Array.from({ length: 101 }, () => "stall") })).toThrow(
      /More than 50 rules/,
    );
  });

  test("reads under rules fill no journal, and make no world that cannot make room", async () => {
    const { detail, simulator } = stage({ faults: ["delay:0ms"] });
    for (let at = 0; at < 20; at++) await detail();

    const world = await simulator.world("mine");
    expect(world.journal.map(({ type }) => type)).toEqual(["faults-counted"]);
    expect(simulator.snapshot().worlds).toEqual([]);
  });

  test("a call without the key that it needs makes no world", async () => {
    const { simulator } = stage({ faults: ["stale"] });
    const init = { method: "POST", headers: { "content-type": "application/json" }, body: "{}" };

    expect((await simulator.fetch("https://mock.test/api/v1/account/info", init)).status).toBe(401);
    expect(simulator.worlds()).toEqual([]);
  });
});

test("a rule that could never say yes is refused", () => {
  expect(() =>
    createSimulator({ faults: [{ fault: "file-cut", operations: ["getRun"] }] }),
  ).toThrow("The fault file-cut never happens at getRun. It can at files.");
});

test("a callback that got lost can be sent again by hand", async () => {
  const sent: string[] = [];
  const { ask, simulator } = stage({
    sendCallback: async ({ body }) => {
      sent.push(body);
      return { status: 200 };
    },
  });
  await ask(
    "scraper/run",
    { ...MUSEUM_START, callback_url: "http://127.0.0.1:9/" },
    "callback-lost",
  );
  const world = await simulator.world("mine");
  await world.settle();
  expect(sent).toEqual([]);

  await world.redeliver(world.callbacks()[0]?.id ?? "");

  expect(sent).toHaveLength(1);
});

test("a receiver that waits for the start's answer gets it, though the callback came first", async () => {
  let answered: () => void = () => {};
  const start = new Promise<void>((resolve) => {
    answered = resolve;
  });
  const { ask } = stage({
    sendCallback: async () => {
      await start;
      return { status: 200 };
    },
  });
  const body = { ...MUSEUM_START, callback_url: "http://127.0.0.1:9/" };

  const answer = await ask("scraper/run", body, "callback-early");
  answered();

  expect(answer.status).toBe(200);
});

test("a closed simulator keeps nobody waiting", async () => {
  const simulator = createSimulator({ clock: "manual" });
  const headers = { ...KEY, prefer: "fault=delay:1h" };
  const waiting = simulator.fetch("https://mock.test/api/v1/account/info", {
    method: "POST",
    headers,
    body: "{}",
  });
  simulator.close();

  await expect(waiting).rejects.toThrow(TypeError);
});

test.each(Object.keys(PROFILES))(
  "a thousand calls under %s never make the mock fail",
  async (profile) => {
    const { ask, detail } = stage({ faults: [profile], clock: { poll: 1_000 }, history: true });
    for (let at = 0; at < 500; at++) {
      for (const call of [() => detail(), () => ask("run/result/list", { run_slug: EXAMPLE })]) {
        const answer = await call().catch(() => undefined);
        expect(answer?.headers.get("x-mock-error") ?? null).toBeNull();
      }
    }
  },
);

test("whatever is off contract is said to be so in the table", () => {
  expect(
    FAULT_NAMES.filter((name) => FAULTS[name].on === "read" && !FAULTS[name].onContract),
  ).toEqual([]);
});
