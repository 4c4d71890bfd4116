import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import {
  type Call,
  exportRunResults,
  getAccount,
  getRun,
  getRunLog,
  getWorker,
  listRunResults,
  type RunSlug,
  type ScraperSlug,
  searchWorkers,
  startWorker,
} from "@coreclaw/client";
import type { CallbackReceiver } from "./callback-receiver.ts";
import { plural, readable, statusWord } from "./readable.ts";
import { count, first, object, type Step, type Tell, text, url } from "./step.ts";

/** What one step leaves for the next. */
export interface Story {
  readonly call: Call;
  readonly receiver: CallbackReceiver;
  /** Where the export goes. */
  readonly folder: string;
  /** Real milliseconds between two looks at the run. */
  readonly pauseMs: number;
  worker: ScraperSlug;
  run: RunSlug;
}

/** So many looks are enough for any run of the mock; a server that never ends one is not right. */
const MAX_LOOKS = 100;
const ROWS_PER_PAGE = 2;

/** A Worker from the search to its rows, with the generated functions and plain loops. */
export const mockSteps: readonly Step<Story>[] = [
  {
    name: "search Workers",
    run: async (story) => {
      const { scraper } = await searchWorkers(story.call, { search: "museum" });
      const found = first(scraper, "The list of Workers");
      story.worker = text(found.slug, "The Worker's slug");
      const title = text(found.title, "The Worker's title");
      return `${scraper.length} found, the first is ${readable(story.worker)}: ${readable(title)}`;
    },
  },
  {
    name: "read its inputs",
    run: async ({ call, worker }) => {
      const { version, parameters } = await getWorker(call, { slug: worker });
      const { custom } = object(parameters, "What the Worker takes");
      const { properties } = object(custom, "The Worker's form");
      first(properties, "The list of inputs");
      const names = properties.map(({ name }) => readable(text(name, "An input's name")));
      return `version ${readable(text(version, "The version"))}, inputs: ${names.join(", ")}`;
    },
  },
  {
    name: "start a run",
    run: async (story) => {
      const system = {
        cpus: 0.5,
        memory: 2048,
        execute_limit_time_seconds: 600,
        max_total_charge: 1,
        max_total_traffic: 100,
      } as const;
      const custom = { places: ["Ghent"], max_results: 5 };
      const started = await startWorker(story.call, {
        scraper_slug: story.worker,
        is_async: true,
        input: { parameters: { system, custom } },
        callback_url: story.receiver.url,
      });
      story.run = text(started.run_slug, "The run's slug");
      return `run ${readable(story.run)}`;
    },
  },
  { name: "watch it", run: watch },
  { name: "read its rows", run: readRows },
  {
    name: "read its log",
    run: async ({ call, run }) => {
      const { list, all_logs_url } = await getRunLog(call, { run_slug: run });
      first(list, "The log");
      const content = text(list.at(-1)?.content, "The last line of the log");
      url(all_logs_url, "The link to the whole log");
      return `${list.length} lines, the last says: ${readable(content)}`;
    },
  },
  { name: "export the rows", run: exportRows },
  {
    name: "hear about it",
    run: async ({ receiver, run }) => {
      const callbacks = await receiver.untilFinal(text(run, "The run's slug"));
      const words = callbacks.map(({ status }) => statusWord(count(status, "A callback's state")));
      return `${callbacks.length} callbacks: ${words.join(", ")}`;
    },
  },
  {
    name: "check the account",
    run: async ({ call }) => {
      const { balance } = await getAccount(call);
      return `${readable(text(balance, "The balance"))} USD left`;
    },
  },
];

/** Looks until the run has ended, and tells whenever something is new. */
async function watch({ call, run, pauseMs }: Story, tell: Tell): Promise<string> {
  let told = "";
  for (let looks = 0; looks < MAX_LOOKS; looks++) {
    const { status, results, usage } = await getRun(call, { run_slug: run });
    const word = statusWord(count(status, "The state"));
    const cost = readable(text(usage, "The cost"));
    const line = `${word}, ${plural(count(results, "The number of rows"), "row")}, ${cost} USD`;
    if (status >= 3) return line;
    if (line !== told) tell(line);
    told = line;
    await setTimeout(pauseMs);
  }
  throw new Error(`The run had not ended after ${MAX_LOOKS} looks.`);
}

/** Page by page, until as many rows are there as the run has. */
async function readRows({ call, run }: Story, tell: Tell): Promise<string> {
  let seen = 0;
  for (let page_index = 1; page_index <= MAX_LOOKS; page_index++) {
    const page = await listRunResults(call, {
      run_slug: run,
      page_index,
      page_size: ROWS_PER_PAGE,
    });
    const key = text(first(page.headers, "The list of columns").key, "The key of the column");
    first(page.list, "The list of rows");
    const names = page.list.map((row) => readable(object(row, "A row")[key]));
    seen += page.list.length;
    const line = `page ${page_index}: ${names.join(", ")}`;
    if (seen >= count(page.count, "The total")) return line;
    tell(line);
  }
  throw new Error(`The rows had not ended after ${MAX_LOOKS} pages.`);
}

/** The file is on another host, and its link is all that it takes: no key goes there. */
async function exportRows({ call, run, folder }: Story): Promise<string> {
  const { download_url } = await exportRunResults(call, {
    run_slug: run,
    format: "csv",
    filter_keys: [],
  });
  const response = await fetch(url(download_url, "The link"));
  if (!response.ok) throw new Error(`The download was refused with HTTP ${response.status}.`);
  const csv = await response.text();
  const [head = "", ...rows] = csv.split("\r\n").filter((line) => line !== "");
  const file = join(folder, "rows.csv");
  await writeFile(file, csv);
  return `${plural(rows.length, "row")} in ${file}, columns: ${readable(head)}`;
}
