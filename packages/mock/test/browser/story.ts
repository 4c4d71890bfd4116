import { asRecord } from "../../src/document/document.ts";
import type { SimulatorOptions } from "../../src/simulator/settings.ts";

/** What the worlds of the story are made with, wherever it is played. */
export const STORY_OPTIONS = { seed: "a story", clock: "manual" } satisfies SimulatorOptions;

export interface StoryRequest {
  readonly method: string;
  /** A whole address. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** One place that the story can be played at. */
export interface Place {
  readonly baseUrl: string;
  readonly filesUrl: string;
  readonly send: (request: StoryRequest) => Promise<{ status: number; type: string; text: string }>;
}

/** What came back: links begin with `<files>` in place of where the files are at that place. */
export interface Scene {
  readonly title: string;
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

const MUSEUM = "openhours/museum-hours";
const HOOK = "https://app.example/hook";

/**
 * A fixed list of requests, in which each that follows from an answer follows from it in the same
 * way: refusals, a run on a clock that stands still, faults, pages, log, files, account.
 */
export async function playStory(place: Place): Promise<readonly Scene[]> {
  const scenes: Scene[] = [];
  const play = async (title: string, request: StoryRequest): Promise<Record<string, unknown>> => {
    const { status, type, text } = await place.send(request);
    scenes.push({ title, status, type, text: text.replaceAll(place.filesUrl, "<files>") });
    return dataOf(text);
  };
  const post = (title: string, path: string, body: unknown, headers = {}) =>
    play(title, {
      method: "POST",
      url: place.baseUrl + path,
      headers: { "api-key": "a reader", "content-type": "application/json", ...headers },
      body: JSON.stringify(body),
    });
  const get = (title: string, url: unknown) =>
    play(title, { method: "GET", url: String(url), headers: {} });
  const start = (scraper_slug: string, custom: object) => ({
    scraper_slug,
    is_async: true,
    input: { parameters: { custom } },
    callback_url: HOOK,
  });

  await get("search", `${place.baseUrl}/api/store?search=museum`);
  await post("account before", "/api/v1/account/info", {});
  await post("unknown Worker", "/api/v1/scraper/run", start("nobody/nothing", {}));
  await post("wrong input", "/api/v1/scraper/run", { scraper_slug: MUSEUM, is_async: "yes" });
  await post("expired key", "/api/v1/account/info", {}, { "api-key": "sim_key_expired" });
  await post("rate", "/api/v1/account/info", {}, { prefer: "scenario=rate-limited" });
  await get("unknown path", `${place.baseUrl}/api/v1/museums`);
  const places = { places: ["Ghent", "Aarhus"], max_results: 5 };
  const { run_slug } = await post("start", "/api/v1/scraper/run", start(MUSEUM, places));
  await post("waiting", "/api/v1/run/detail", { run_slug });
  await post("15 seconds on", "/__mock/clock", { advance: "15s" });
  await post("some rows", "/api/v1/run/result/list", { run_slug, page_index: 1, page_size: 10 });
  const broken = (title: string, fault: string) =>
    post(title, "/api/v1/run/detail", { run_slug }, { prefer: `fault=${fault}` });
  await broken("as it was", "stale:10s");
  await broken("behind a gateway", "gateway:502");
  await broken("cut short", "truncated-json");
  await broken("nobody's code", "unknown-code:98765");
  await post("to the end", "/__mock/clock", { settle: true });
  await post("done", "/api/v1/run/detail", { run_slug });
  await post("page 2", "/api/v1/run/result/list", { run_slug, page_index: 2, page_size: 2 });
  await post("all runs", "/api/v1/run/list", { page_index: 1, page_size: 10 });
  await post("late abort", "/api/v1/scraper/abort", { run_slug });
  const { all_logs_url } = await post("log", "/api/v1/run/last/log", { run_slug });
  await get("log file", all_logs_url);
  const filter_keys = ["museum", "rating"];
  const csv = await post("csv", "/api/v1/run/result/export", {
    run_slug,
    format: "csv",
    filter_keys,
  });
  await get("csv file", csv["download_url"]);
  const json = await post("json", "/api/v1/run/result/export", { run_slug, format: "json" });
  await get("json file", json["download_url"]);
  await get("changed link", `${json["download_url"]}0`);
  await post("callbacks", "/__mock/callbacks/none/redeliver", {});
  await play("callbacks so far", {
    method: "GET",
    url: `${place.baseUrl}/__mock/callbacks`,
    headers: { "api-key": "a reader" },
  });
  await post("account after", "/api/v1/account/info", {});
  return scenes;
}

/** The `data` of an envelope; empty where the text is none, as some faults let it be. */
function dataOf(text: string): Record<string, unknown> {
  try {
    return asRecord(asRecord(JSON.parse(text))["data"]);
  } catch {
    return {};
  }
}
