import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect } from "vitest";
import type { Coreclaw, CoreclawServer } from "../../src/vitest/index.ts";
import { it, test } from "../../src/vitest/index.ts";
import { apiOf } from "../support/api.ts";

const api = (account: Coreclaw) => apiOf(account, account.apiKey);
const rowsOf = async (account: Coreclaw) => {
  const run_slug = await api(account).start();
  await account.world.settle();
  const { body } = await api(account).post("/api/v1/run/result/list", { run_slug });
  return body.data.list;
};

describe("an account in process", () => {
  test("stands still until its test moves it on", async ({ coreclaw }) => {
    const slug = await api(coreclaw).start();
    expect(await api(coreclaw).detail(slug)).toMatchObject({ status: 1 });
    expect(coreclaw.world.now()).toBe(Date.UTC(2026, 0, 1));

    await coreclaw.world.settle();

    expect(await api(coreclaw).detail(slug)).toMatchObject({ status: 3, results: 10 });
  });

  test("gets its callbacks without a network, whatever their host", async ({ coreclaw }) => {
    const run_slug = await api(coreclaw).start({ callback_url: "https://app.example/hook" });
    await coreclaw.world.settle();

    const [, last] = coreclaw.callbacks;
    expect(coreclaw.callbacks).toHaveLength(2);
    expect(last).toMatchObject({
      url: "https://app.example/hook",
      headers: { "content-type": "application/json" },
      payload: { run_slug, status: 3, results: 10 },
    });
    expect(JSON.parse(last?.body ?? "")).toEqual(last?.payload);
  });

  test("holds the worlds of other keys too", async ({ coreclaw }) => {
    await apiOf(coreclaw, "another").start();

    expect((await coreclaw.simulator.world("another")).runs()).toHaveLength(4);
    expect(coreclaw.world.runs()).toHaveLength(3);
  });

  it("has another name for the test", ({ coreclaw }) => expect(coreclaw.apiKey).toBe("test"));
});

describe.concurrent("tests that run at the same time", () => {
  const NUMBERS = [0, 1, 2, 3];
  let started = 0;
  let open = () => {};
  const allStarted = new Promise<void>((resolve) => {
    open = resolve;
  });
  const rows: unknown[] = [];

  test.for(NUMBERS)(
    "see their own runs alone, with the same rows: %i",
    async (number, { coreclaw, expect }) => {
      for (let more = 0; more < number; more++) await api(coreclaw).start();
      started += 1;
      if (started === NUMBERS.length) open();
      await allStarted;

      expect(coreclaw.world.runs()).toHaveLength(3 + number);
      coreclaw.world.reset();
      rows.push(await rowsOf(coreclaw));
      expect(rows).toEqual(rows.map(() => rows[0]));
    },
  );
});

describe("options", () => {
  const poor = test.extend({ coreclawOptions: { balance: 0 } });

  poor("of a file come with its own test, and leave the other alone", async ({ coreclaw }) => {
    const { body } = await api(coreclaw).post("/api/v1/account/info", {});

    expect(body.data.balance).toBe("0.0000");
  });

  describe("of a suite", () => {
    test.override({ coreclawOptions: { apiKey: "sim_no_balance", clock: { poll: 1_000 } } });

    test("make the account", async ({ coreclaw }) => {
      const { body } = await api(coreclaw).post("/api/v1/scraper/run", {
        scraper_slug: "sim/fast",
        is_async: true,
        input: { parameters: { custom: {} } },
      });

      expect(body.code).toBe(30001);
      expect(coreclaw.world.runs()[0]?.slug).toBeDefined();
    });
  });

  describe("of another", () => {
    const sent: string[] = [];
    test.override({
      coreclawOptions: {
        sendCallback: async ({ url }) => {
          sent.push(url);
          return sent.length === 1 ? { error: "nobody there" } : { status: 204 };
        },
      },
    });

    test("send callbacks where they say; what did not arrive is not received", async ({
      coreclaw,
    }) => {
      await api(coreclaw).start({ callback_url: "https://app.example/hook" });
      await coreclaw.world.settle();

      expect(sent).toHaveLength(3);
      expect(coreclaw.callbacks).toHaveLength(2);
    });
  });

  describe("that name hosts for callbacks", () => {
    test.override({ coreclawOptions: { callbackHosts: "loopback" } });

    test("let them be posted there", async ({ coreclaw }) => {
      const bodies: unknown[] = [];
      const receiver = createServer(async (request, response) => {
        bodies.push(JSON.parse((await request.toArray()).join("")));
        response.end();
      });
      await new Promise<void>((resolve) => receiver.listen(0, "127.0.0.1", resolve));
      const { port } = receiver.address() as AddressInfo; // a TCP server that listens has one

      await api(coreclaw).start({ callback_url: `http://127.0.0.1:${port}/` });
      await api(coreclaw).start({ callback_url: "https://app.example/hook" });
      await coreclaw.world.settle();
      receiver.close();

      expect(bodies).toHaveLength(2);
      expect(coreclaw.callbacks.map(({ payload }) => payload)).toEqual(bodies);
    });
  });

  test("that are wrong do not compile", ({ coreclawOptions }) => {
    // @ts-expect-error there is no such scenario
    const options: typeof coreclawOptions = { scenario: "fals" };
    expect(options).toBeDefined();
  });
});

describe("after a test", () => {
  let waiting: Promise<{ body: { data: { run_status: string } } }>;
  let server: CoreclawServer;
  let timers = 0;

  test.override({
    coreclawOptions: {
      clock: "real",
      platform: {
        setTimer: () => {
          timers += 1;
          return () => {
            timers -= 1;
          };
        },
      },
    },
  });

  test("(which leaves a start, a callback and a server behind)", async ({
    coreclaw,
    coreclawServer,
  }) => {
    const wait = {
      scraper_slug: "sim/slow",
      is_async: false,
      input: { parameters: { custom: {} } },
    };
    waiting = api(coreclaw).post("/api/v1/scraper/run", wait);
    await api(coreclaw).start({ callback_url: "https://app.example/hook" });
    server = coreclawServer;
    expect(timers).toBeGreaterThan(0);
    expect((await fetch(`${server.url}/api/store?search=museum`)).status).toBe(200);
  });

  test("nothing waits any more, and the ports are closed", async () => {
    expect((await waiting).body.data.run_status).toBe("running");
    expect(timers).toBe(0);
    await expect(fetch(server.url)).rejects.toThrow();
    await expect(fetch(server.filesUrl)).rejects.toThrow();
  });
});

test("an account behind a port is the same, and its files come over another", async ({
  coreclawServer,
}) => {
  const { url, filesUrl, world, apiKey } = coreclawServer;
  const overHttp = (input: unknown, init?: RequestInit) =>
    fetch(`${url}${new URL(String(input)).pathname}`, init);
  const { post, start } = apiOf({ fetch: overHttp }, apiKey);

  const run_slug = await start({ callback_url: "https://app.example/hook" });
  await world.settle();
  const wanted = { run_slug, format: "json", filter_keys: [] };
  const { body } = await post("/api/v1/run/result/export", wanted);

  expect(new URL(body.data.download_url).origin).toBe(filesUrl);
  expect(await (await fetch(body.data.download_url)).json()).toHaveLength(10);
  expect(coreclawServer.callbacks).toHaveLength(2);
});
