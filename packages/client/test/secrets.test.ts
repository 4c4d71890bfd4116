import { inspect } from "node:util";
import { afterAll, expect, test } from "vitest";
import { abortRun, getAccount, getRun, startWorker } from "../src/generated/functions.ts";
import * as client from "../src/index.ts";
import { rejection } from "./operations.ts";
import { closedPort, httpBytes, startBytes } from "./servers.ts";

const apiKey = "scraper_api_01JXCANARY+/KEY=0123456789";

/** The key as it may turn up, and a piece of it that is enough to recognise it. */
const traces = [
  apiKey,
  encodeURIComponent(apiKey),
  btoa(apiKey).replace(/=+$/, ""),
  apiKey.slice(8, 24),
  "CANARY",
];

/** Everything that a program or a logger could print of a value. */
function printed(value: unknown): string {
  const shown = inspect(value, {
    depth: Number.POSITIVE_INFINITY,
    showHidden: true,
    getters: true,
  });
  const parts = [shown, String(value), JSON.stringify(value) ?? ""];
  if (value instanceof Error) parts.push(value.message, value.stack ?? "", printed(value.cause));
  if (typeof value === "function") parts.push(...Reflect.ownKeys(value).map(String));
  return parts.join("\n");
}

function expectNoTrace(value: unknown): void {
  const text = printed(value).toLowerCase();
  for (const trace of traces) expect(text).not.toContain(trace.toLowerCase());
}

const seen = new Set<string>();
const options = { apiKey, timeoutMs: 5000 };

async function expectSafe(name: string, promise: Promise<unknown>): Promise<void> {
  const error = await rejection(promise);
  expect(error).toHaveProperty("name", name);
  expectNoTrace(error);
  seen.add(name);
}

/** What a careless server says: it repeats the key in every way it can. */
const echo = `key ${apiKey} (${encodeURIComponent(apiKey)}, ${btoa(apiKey)}), or ${apiKey.slice(0, 24)}...`;
const JSON_TYPE = { "content-type": "application/json", "x-echo": apiKey };

/** A client of a server that answers with these bytes. */
async function answering(bytes: Buffer | string, more: client.CreateCallOptions = {}) {
  const baseUrl = await startBytes((socket) => socket.end(bytes));
  return client.createCall({ ...options, baseUrl, ...more });
}

const codes = {
  AuthenticationError: 20001,
  NotOwnerError: 4010,
  ValidationError: 4000,
  NotFoundError: 70001,
  InsufficientBalanceError: 30001,
  RateLimitError: 4290,
  WorkerError: 50002,
  RunStateError: 70002,
  ServerError: 5000,
  UnknownCodeError: 98765,
};

test.each(Object.entries(codes))(
  "the key is nowhere in a %s whose server repeats it",
  async (name, code) => {
    const call = await answering(
      httpBytes(200, JSON_TYPE, JSON.stringify({ code, message: echo, data: echo })),
    );
    await expectSafe(name, abortRun(call, { run_slug: "R1" }));
  },
);

test.each([
  ["a page", httpBytes(200, { "content-type": "text/html" }, `<html>${echo}`)],
  [
    "a page with the key broken by a control character",
    httpBytes(
      200,
      { "content-type": "text/html" },
      `${apiKey.slice(0, 9)}\u0000${apiKey.slice(9)}`,
    ),
  ],
  [
    "a page with the key at the cut",
    httpBytes(200, { "content-type": "text/html" }, `${" x".repeat(90)}${apiKey}`),
  ],
  ["half a JSON", httpBytes(200, JSON_TYPE, `{"code":0,"data":"${apiKey}`)],
  ["a media type", httpBytes(200, { "content-type": `text/${apiKey}` }, "a")],
  ["a redirect", httpBytes(302, { location: `https://evil.example/?token=${apiKey}` }, echo)],
])("the key is nowhere in a ResponseFormatError about %s", async (_, bytes) => {
  await expectSafe("ResponseFormatError", getRun(await answering(bytes), { run_slug: "R1" }));
});

test("the key is nowhere in a ConnectionError of the platform", async () => {
  const refused = client.createCall({
    ...options,
    baseUrl: `http://127.0.0.1:${await closedPort()}`,
  });
  await expectSafe("ConnectionError", getAccount(refused));
  await expectSafe("ConnectionError", getAccount(await answering("HTTP/1.1 200 OK\r\ncontent-le")));
  await expectSafe(
    "ConnectionError",
    getAccount(await answering("HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{")),
  );
  await expectSafe("ConnectionError", getAccount(await answering(`HTTP/1.1 ${apiKey}\r\n\r\n`)));
});

test("the key is nowhere in a ConnectionError about a fetch that puts the whole request into its error", async () => {
  const fetch: client.Fetch = (url, init) => {
    const inner = Object.assign(new Error(`inner ${apiKey}`), { code: apiKey, init });
    const config = { url, init, headers: Object.fromEntries(new Headers(init.headers)) };
    throw Object.assign(new Error(`failed with ${apiKey}`, { cause: inner }), {
      config,
      name: apiKey,
    });
  };
  await expectSafe("ConnectionError", getAccount(client.createCall({ ...options, fetch })));
});

test("the key is nowhere in errors of a call that was ended", async () => {
  const controller = new AbortController();
  const call = client.createCall({
    ...options,
    baseUrl: await startBytes(() => controller.abort()),
  });
  await expectSafe("AbortError", getAccount(call, { signal: controller.signal }));
  await expectSafe(
    "TimeoutError",
    getAccount(client.createCall({ ...options, baseUrl: await startBytes(() => {}) }), {
      timeoutMs: 20,
    }),
  );
});

test("the key is nowhere in errors of a call that was not sent", async () => {
  const call = client.createCall(options);
  const cap = { parameters: { system: { max_total_charge: Number.NaN }, custom: {} } };
  await expectSafe("ValidationError", startWorker(call, { scraper_slug: "a/b", input: cap }));
  const trap = () => {
    throw new Error(`no ${apiKey}`);
  };
  await expectSafe(
    "ValidationError",
    getRun(call, {
      get run_slug() {
        return trap();
      },
    }),
  );
  const custom = { keyword: { toJSON: trap } };
  const input = { parameters: { custom } };
  await expectSafe("ValidationError", startWorker(call, { scraper_slug: "a/b", input }));
  await expectSafe("ValidationError", getAccount(call, { headers: { "x-key": `${apiKey}\n` } }));
});

test("the key is nowhere in a ConfigurationError", () => {
  const wrong: client.CreateCallOptions[] = [
    { apiKey: `${apiKey}\n` },
    { apiKey: `${apiKey}€` },
    { apiKey, baseUrl: `https://${encodeURIComponent(apiKey)}@api.example` },
    { apiKey, baseUrl: `https://api.example?token=${apiKey}` },
    { apiKey, headers: { "api-key": apiKey } },
    { apiKey, headers: { "x-key": `${apiKey}\n` } },
  ];
  for (const options of wrong) {
    const error = caught(() => client.createCall(options));
    expect(error).toBeInstanceOf(client.ConfigurationError);
    expectNoTrace(error);
    seen.add("ConfigurationError");
  }
});

test("the key is nowhere in the call function, before and after it was used", async () => {
  const call = await answering(httpBytes(200, JSON_TYPE, '{"code":0,"data":{}}'));
  expectNoTrace(call);
  expectNoTrace({ call });
  await getAccount(call);
  expectNoTrace(call);
  expect(Reflect.ownKeys(call).sort()).toEqual(["length", "name"]);
});

function caught(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}

afterAll(() => {
  const classes = Object.keys(client).filter(
    (name) => /^[A-Z].*Error$/.test(name) && name !== "CoreClawError",
  );
  expect([...seen].sort()).toEqual(classes.sort()); // a new class of error has to be searched too
});
