import { CATALOGUE } from "../../../src/simulator/catalogue/catalogue.ts";
import { TASKS } from "../../../src/simulator/catalogue/tasks.ts";
import { defaultInput } from "../../../src/simulator/inputs/default-input.ts";
import type { Random } from "../../random.ts";

/** A call that the document allows, before anything is done to it. */
export interface ValidCall {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: Readonly<Record<string, unknown>>;
}

const HOOK = "http://127.0.0.1:9/hook";

/** A call to one of the operations. `runs` are slugs that were seen in answers. */
export function validCall(random: Random, runs: readonly string[]): ValidCall {
  const run_slug = runs.length === 0 ? "01KVJ448M0GT2CSQF2EZFR7870" : random.pick(runs);
  const calls: readonly (() => ValidCall)[] = [
    () => post("/api/v1/scraper/run", start(random)),
    () => post("/api/v1/scraper/run", start(random)),
    () => post("/api/v1/scraper/run", start(random)),
    () => post("/api/v1/scraper/abort", { run_slug }),
    () => post("/api/v1/rerun", { run_slug, callback_url: HOOK }),
    () => post("/api/v1/task/run", { task_slug: random.pick(TASKS).slug, callback_url: HOOK }),
    () => post("/api/v1/run/detail", { run_slug }),
    () => post("/api/v1/run/last/log", { run_slug }),
    () => post("/api/v1/run/result/list", { run_slug, ...page(random) }),
    () => post("/api/v1/run/result/list", { run_slug, ...page(random) }),
    () => post("/api/v1/run/result/export", exported(random, run_slug)),
    () => post("/api/v1/run/list", { ...page(random), ...filter(random) }),
    () => post("/api/v1/account/info", {}),
    () => ({ method: "GET", path: "/api/scraper", query: { slug: random.pick(CATALOGUE).path } }),
    () => ({ method: "GET", path: "/api/store", query: { search: "a", limit: "20" } }),
    () => ({ method: "GET", path: "/api/proxy/region" }),
  ];
  return random.pick(calls)();
}

function post(path: string, body: Readonly<Record<string, unknown>>): ValidCall {
  return { method: "POST", path, body };
}

function start(random: Random): Record<string, unknown> {
  const task = random.pick(TASKS);
  const worker = random.pick(CATALOGUE);
  const custom = random.oneIn(2) ? defaultInput(worker.descriptor) : task.custom;
  const wanted = custom === task.custom ? task.worker : random.pick([worker.slug, worker.path]);
  return {
    scraper_slug: wanted,
    input: { parameters: { custom, ...(random.oneIn(3) ? { system: system(random) } : {}) } },
    ...(random.oneIn(2) ? { is_async: !random.oneIn(4) } : {}),
    ...(random.oneIn(2) ? { callback_url: HOOK } : {}),
    ...(random.oneIn(6) ? { version: random.pick(["v1.0.0", "v1.4.2", "v0"]) } : {}),
    ...(random.oneIn(6) ? page(random) : {}),
  };
}

function system(random: Random): Record<string, unknown> {
  return {
    cpus: random.pick([0.125, 0.5, 4]),
    memory: random.pick([512, 2048, 16384]),
    execute_limit_time_seconds: random.pick([1, 60, 1_800, 2 ** 31, 2 ** 53]),
    max_total_charge: random.pick([0, 0.0001, 5e-324, 2.5, 1e308]),
    max_total_traffic: random.pick([0, 0.001, 500, 1e308]),
    proxy_region: random.pick(["US", "BE", "ZZ"]),
  };
}

function page(random: Random): Record<string, number> {
  const page_index = random.pick([1, 1, 2, 3, 1_000, 2 ** 31, 2 ** 53 - 1, 1e300]);
  return { page_index, page_size: random.pick([1, 10, 20, 100, 1_000]) };
}

function filter(random: Random): Record<string, unknown> {
  if (random.oneIn(2)) return {};
  return { status: random.int(6), scraper_slug: random.pick(["", "openhours/museum-hours"]) };
}

function exported(random: Random, run_slug: string): Record<string, unknown> {
  const filter_keys = random.pick([[], ["name"], ["__proto__", "colour", "é", "colour"]]);
  return { run_slug, format: random.pick(["csv", "json"]), filter_keys };
}
