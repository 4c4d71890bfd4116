import { examples } from "../../../src/generated/examples.ts";
import { FAULT_NAMES, FAULTS } from "../../../src/simulator/faults/fault-table.ts";
import { SCENARIO_NAMES } from "../../../src/simulator/scenarios/scenario.ts";
import type { Random } from "../../random.ts";
import { brokenJson, hostileText, hostileValue, mutated } from "./hostile-values.ts";
import { API } from "./oracle.ts";
import { bytesOf, type FuzzRequest, type Step } from "./step.ts";
import { type ValidCall, validCall } from "./valid-requests.ts";

/** What answers have shown so far: later steps use it, also with other keys. */
export interface Seen {
  readonly runs: string[];
  readonly links: string[];
}

type Header = readonly [name: string, value: string];

/** Most are ordinary accounts; what looks like a secret must never come back. */
const KEYS = [
  ...["secret-alpha-93451", "secret-alpha-93451", "secret-beta-20177", "sim_ok", "sim_fails.1"],
  ...["sim_low_balance", "sim_no_balance", "sim_rate_limited", "sim_million_rows", "sim_free"],
  ...["sim_bad_key", "sim_key_expired", "sim_user_missing", "sim_nothing", "sim_", "__proto__"],
];

const PATHS = [
  ...["/", "//", "/api", "/api/", "/api/v1/run/list/", "/api/v1/run/../run/list", "/API/store"],
  ...["/api/v1/run/%6cist", "/%2e%2e/api/store", "/api/store%00", "/api/store;a", "/api/%zz"],
  ...["/__proto__", "/constructor", "/api/v1/runs", "/api/store%2f", "/api/%ff", "/*", "/%"],
];

/** Those that keep to the contract, and take no real time. */
const QUIET_FAULTS = FAULT_NAMES.filter((name) => {
  return FAULTS[name].onContract && !["delay", "slow-body"].includes(name);
});

const CONTROL = [
  ...["", "health", "state", "clock", "reset", "runs", "runs/x/end", "journal", "callbacks"],
  ...["coverage", "scenarios", "%zz", "__proto__", "runs/%00", "spec", "worlds", "account"],
  ...[
    "faults",
    "faults/catalogue",
    "faults/x",
    "requests",
    "requests/1",
    "requests/-1",
    "runs/x/log",
  ],
];

const METHODS = ["GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS", "BREW", "post"];
const TIMES = [0, 1, 500, 1_500, 5_000, 60_000, 1_800_000, 40 * 86_400_000, 1e12];

export function nextStep(random: Random, seen: Seen): Step {
  const key = random.pick(KEYS);
  if (random.oneIn(25)) return { advanceMs: random.pick(TIMES), key: "secret-alpha-93451" };
  if (seen.links.length > 0 && random.oneIn(20)) return fileRequest(random, seen.links);
  if (random.oneIn(25)) return scripted(random, key, seen);
  if (random.oneIn(30)) return control(random, key);
  return apiRequest(random, key, seen);
}

function apiRequest(random: Random, key: string, { runs }: Seen): FuzzRequest {
  const call = validCall(random, runs.slice(-40));
  if (random.oneIn(3)) return written(call, [["api-key", key]], textOf(call.body));
  const method = random.oneIn(12) ? random.pick(METHODS) : call.method;
  const path = random.oneIn(15) ? random.pick(PATHS) : call.path;
  const query = random.oneIn(6) ? changedQuery(random, call.query) : call.query;
  const body = random.oneIn(3) ? call.body : mutated(random, call.body ?? hostileValue(random));
  const text = textOf(body);
  const sent = text !== undefined && random.oneIn(8) ? brokenJson(random, text) : text;
  const changed: ValidCall = { method: call.method, path, ...(query ? { query } : {}) };
  const request = written(
    changed,
    headersOf(random, key),
    call.body === undefined ? undefined : sent,
  );
  return withMethod(request, method);
}

/** A good call that asks for a failure. */
function scripted(random: Random, key: string, { runs }: Seen): FuzzRequest {
  const call = validCall(random, runs.slice(-40));
  const prefer = random.pick([
    `scenario=${random.pick(SCENARIO_NAMES)}`,
    `code=${random.pick([200, 400, 401, 404, 429, 500])}`,
    `fault=${random.pick(QUIET_FAULTS)}+${random.pick(QUIET_FAULTS)}`,
  ]);
  const headers: readonly Header[] = [
    ["api-key", key],
    ["prefer", prefer],
  ];
  return written(call, headers, textOf(call.body));
}

function written(
  call: ValidCall,
  headers: readonly Header[],
  text: string | undefined,
): FuzzRequest {
  const query = new URLSearchParams(call.query).toString();
  const url = `${API}${call.path}${query === "" ? "" : `?${query}`}`;
  const typed: readonly Header[] = headers.some(([name]) => name === "content-type")
    ? headers
    : [...headers, ["content-type", "application/json"]];
  const body = text === undefined ? {} : { body: bytesOf(text) };
  return { method: call.method, url, headers: typed, ...body };
}

function withMethod(request: FuzzRequest, method: string): FuzzRequest {
  const { body, ...rest } = request;
  const mayCarry = !["GET", "HEAD"].includes(method.toUpperCase());
  return { ...rest, method, ...(mayCarry && body !== undefined ? { body } : {}) };
}

function headersOf(random: Random, key: string): Header[] {
  const headers: Header[] = [];
  if (!random.oneIn(10)) headers.push(["api-key", key]);
  if (random.oneIn(10)) headers.push(["authorization", `Bearer ${key}`]);
  if (random.oneIn(4)) headers.push(["prefer", preference(random)]);
  if (random.oneIn(10)) headers.push(["content-type", random.pick(TYPES)]);
  if (random.oneIn(30)) headers.push(["content-encoding", random.pick(["gzip", "identity", "x"])]);
  if (random.oneIn(20))
    headers.push(["accept", random.pick(["*/*", "text/csv", "*", ";", "a/b;q=x"])]);
  if (random.oneIn(30)) headers.push(["__proto__", "x"], ["x-huge", "h".repeat(100_000)]);
  return headers;
}

const TYPES = [
  ...["application/json; charset=utf-8", "text/plain", "application/xml", "application/json;"],
  ...["multipart/form-data", "application/x-www-form-urlencoded", "json", "a b", "*/*"],
];

function preference(random: Random): string {
  const scenario = random.pick([...SCENARIO_NAMES, "nothing", "__proto__", "", '"no_balance"']);
  const named = Object.values(random.pick(Object.values(examples)));
  const example = random.pick([...named.flatMap((one) => Object.keys(one)), "nothing"]);
  return random.pick([
    `scenario=${scenario}`,
    `scenario=${scenario}`,
    `scenario="${scenario}; fault=reset, wait=10`,
    `code=${random.pick(["200", "400", "404", "500", "418", "999", "x", ""])}`,
    `example=${example}`,
    `code=200, example=${example}`,
    `fault=${random.pick(["__proto__", "delay:zz", "", "stale:1s+nothing", '"rate-limited', ":", "+"])}`,
    ",,;;==",
    "respond-async, wait=100",
  ]);
}

function changedQuery(random: Random, query: ValidCall["query"] = {}): Record<string, string> {
  const name = random.pick(["slug", "search", "limit", "__code", "__example", "__scenario", "é"]);
  const value = random.oneIn(3)
    ? random.pick([...SCENARIO_NAMES])
    : hostileText(random).slice(0, 3_000);
  return { ...query, [name]: value };
}

/** A link as it was given, or one of its characters changed, or with a key that it must not carry. */
function fileRequest(random: Random, links: readonly string[]): FuzzRequest {
  const link = random.pick(links);
  const place = FILES_AT + random.int(Math.max(1, link.length - FILES_AT));
  const url = random.oneIn(3)
    ? `${link.slice(0, place)}${random.pick(["0", "%", "/", ".."])}${link.slice(place + 1)}`
    : link;
  const headers: Header[] = [];
  if (random.oneIn(4))
    headers.push([
      "range",
      random.pick(["bytes=0-9", "bytes=-5", "bytes=9-", "x", "bytes=99999999-", "bytes=0-1,3-4"]),
    ]);
  if (random.oneIn(8)) headers.push(["api-key", "secret-alpha-93451"]);
  if (random.oneIn(8)) headers.push(["if-none-match", random.pick(["*", '"x"', "W/", ""])]);
  const method = random.oneIn(6) ? random.pick(METHODS) : "GET";
  return { method, url, headers };
}

/** Behind the origin of a link. */
const FILES_AT = "https://files.coreclaw.test/".length;

function control(random: Random, key: string): FuzzRequest {
  const value = random.oneIn(2) ? hostileValue(random) : { key, scale: 1e9, ms: -1, slug: "x" };
  const text = JSON.stringify(value);
  const query = random.oneIn(2) ? `?key=${encodeURIComponent(key)}` : "";
  const call = { method: "POST", path: `/__mock/${random.pick(CONTROL)}${query}` } as const;
  const headers: Header[] = [["api-key", key]];
  if (random.oneIn(4)) headers.push(["origin", "http://evil.test"]);
  return withMethod(written(call, headers, text), random.pick(METHODS));
}

function textOf(body: unknown): string | undefined {
  return body === undefined ? undefined : JSON.stringify(body);
}
