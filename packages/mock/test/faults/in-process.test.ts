import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createSimulator, type Simulator } from "../../src/simulator/create-simulator.ts";
import { canHappen, FILES } from "../../src/simulator/faults/fault-places.ts";
import { FAULT_NAMES } from "../../src/simulator/faults/fault-table.ts";
import { type SimulatorMock, startSimulator } from "../../src/start-simulator.ts";
import { MUSEUM_START } from "../support/api.ts";

// A fault looks to a program that uses `simulator.fetch` as it does to one that fetches from a server.

setFlagsFromString("--expose-gc");
const collect: () => void = runInNewContext("gc"); // V8 hides it from programs that do not ask

const KEY = { "api-key": "mine", "content-type": "application/json" };

/** Where the two differ, and why. */
const APART: Readonly<Record<string, string>> = {
  "huge-header": "A socket's client refuses it; in process there is no limit to headers.",
  redirect: "Looked at in a test of its own: fetch follows it.",
};
/** Quick ones of those that take their time. */
const SHORT: Readonly<Record<string, string>> = {
  delay: "delay:5ms",
  "slow-body": "slow-body:40ms",
  "file-slow": "file-slow:40ms",
};

let inProcess: Simulator;
let server: SimulatorMock;
let run: string;

beforeAll(async () => {
  inProcess = createSimulator({ clock: "manual" });
  server = await startSimulator({ clock: "manual" });
  for (const simulator of [inProcess, server.simulator]) {
    run = await start(simulator);
    await (await simulator.world("mine")).settle();
  }
});

afterAll(async () => {
  inProcess.close();
  await server.close();
});

async function start({ fetch }: Pick<Simulator, "fetch">): Promise<string> {
  const init = { method: "POST", headers: KEY, body: JSON.stringify(MUSEUM_START) };
  const answer = await fetch("https://openapi.coreclaw.com/api/v1/scraper/run", init);
  return JSON.parse(await answer.text()).data.run_slug;
}

type Fetch = (url: string, init: RequestInit) => Promise<Response>;

const ENDLESS = /silence|stall/;

/** What a program gets to know. What never comes is not waited for. */
async function outcome(fetch: Fetch, url: string, init: RequestInit): Promise<unknown> {
  const { prefer = "" } = { ...init.headers } as Record<string, string>;
  const signal = AbortSignal.timeout(ENDLESS.test(prefer) ? 1_000 : 30_000);
  try {
    // A connection of its own: one that a fault is about to reset must not be taken again.
    const headers = { ...init.headers, connection: "close" };
    const answer = await fetch(url, { ...init, headers, signal });
    const body = await answer.arrayBuffer().catch((error: unknown) => nameOf(error));
    const text = body instanceof ArrayBuffer ? Buffer.from(body).toString("latin1") : body;
    return { status: answer.status, type: answer.headers.get("content-type"), text };
  } catch (error) {
    return nameOf(error);
  }
}

function nameOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : "no error";
}

const ofReads = FAULT_NAMES.filter((name) => canHappen({ name }, "getRun") && !(name in APART));

describe("an answer", () => {
  test.each(ofReads)("with %s is the same in process and over a socket", async (name) => {
    const prefer = `fault=${SHORT[name] ?? name}`;
    const body = JSON.stringify({ run_slug: run });
    const init = { method: "POST", headers: { ...KEY, prefer }, body };
    const overSocket = await outcome(fetch, `${server.url}/api/v1/run/detail`, init);

    const seen = await outcome(inProcess.fetch, "https://mock.test/api/v1/run/detail", init);

    expect(seen).toEqual(overSocket);
  });

  test("that is redirected leads elsewhere in both", async () => {
    const headers = { ...KEY, prefer: "fault=redirect" };
    const init: RequestInit = { method: "POST", headers, body: "{}", redirect: "manual" };

    const answers = [
      await fetch(`${server.url}/api/v1/account/info`, init),
      await inProcess.fetch("https://mock.test/api/v1/account/info", init),
    ];

    for (const {
      status,
      headers: { get },
    } of answers.map(withGet)) {
      expect([status, get("location")]).toEqual([307, "https://elsewhere.invalid/"]);
    }
  });
});

function withGet({ status, headers }: Response) {
  return { status, headers: { get: (name: string) => headers.get(name) } };
}

const ofFiles = FAULT_NAMES.filter((name) => canHappen({ name }, FILES) && !(name in APART));

describe("a file", () => {
  test.each(ofFiles)("with %s is the same in process and over a socket", async (name) => {
    const prefer = `fault=${SHORT[name] ?? name}`;
    const [here, there] = [
      await link(inProcess.fetch, "https://mock.test"),
      await link(fetch, server.url),
    ];
    const overSocket = await outcome(fetch, there, { headers: { prefer } });

    const seen = await outcome(inProcess.fetch, here, { headers: { prefer } });

    expect(seen).toEqual(overSocket);
  });
});

async function link(fetch: Fetch, url: string): Promise<string> {
  const body = JSON.stringify({ run_slug: run, format: "csv" });
  const answer = await fetch(`${url}/api/v1/run/result/export`, {
    method: "POST",
    headers: KEY,
    body,
  });
  return JSON.parse(await answer.text()).data.download_url;
}

test("an abort ends what would never come, at once and with its reason", async () => {
  const reason = new Error("enough");
  for (const prefer of ["fault=silence", "fault=delay:1h", "fault=stall", "fault=slow-body:1h"]) {
    const abort = new AbortController();
    const init = { method: "POST", headers: { ...KEY, prefer }, body: "{}", signal: abort.signal };
    const waiting = inProcess
      .fetch("https://mock.test/api/v1/account/info", init)
      .then((answer) => answer.text());
    abort.abort(reason);

    await expect(waiting).rejects.toBe(reason);
  }
});

test("an abort reaches what waits, also after memory was collected", async () => {
  const init = { method: "POST", headers: { ...KEY, prefer: "fault=stall" }, body: "{}" };
  const abort = new AbortController();
  const answer = await inProcess.fetch("https://mock.test/api/v1/account/info", {
    ...init,
    signal: abort.signal,
  });
  const read = answer.text();
  await new Promise((resolve) => setTimeout(resolve, 10));
  for (let round = 0; round < 5; round++) {
    collect();
    await new Promise((resolve) => setTimeout(resolve, 5));
  }

  abort.abort(new Error("enough"));

  await expect(read).rejects.toThrow("enough");
});
