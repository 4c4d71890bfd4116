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
import { readable, statusWord } from "./readable.ts";
import { count, first, object, type Step, text, url } from "./step.ts";

/** What one step leaves for the next. */
export interface Story {
  readonly call: Call;
  worker: ScraperSlug;
  run: RunSlug;
}

/** A Worker from the search to its rows. Each step is one call of a generated function. */
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
      const input = { parameters: { system, custom } };
      const started = await startWorker(story.call, {
        scraper_slug: story.worker,
        is_async: true,
        input,
      });
      story.run = text(started.run_slug, "The run's slug");
      return `run ${readable(story.run)}`;
    },
  },
  {
    name: "watch it",
    run: async ({ call, run }) => {
      const { status, results, usage } = await getRun(call, { run_slug: run });
      const word = statusWord(count(status, "The state"));
      const cost = readable(text(usage, "The cost"));
      return `${word}, ${count(results, "The number of rows")} rows, ${cost} USD`;
    },
  },
  {
    name: "read its rows",
    run: async ({ call, run }) => {
      const page = await listRunResults(call, { run_slug: run, page_index: 1, page_size: 5 });
      const key = text(first(page.headers, "The list of columns").key, "The key of the column");
      const row = first(page.list, "The list of rows");
      const rows = `${page.list.length} of ${count(page.count, "The total")}`;
      return `${rows}, the first has ${readable(key)}: ${readable(row[key])}`;
    },
  },
  {
    name: "read its log",
    run: async ({ call, run }) => {
      const { list, all_logs_url } = await getRunLog(call, { run_slug: run });
      const content = text(first(list, "The log").content, "The first line of the log");
      url(all_logs_url, "The link to the whole log");
      return `${list.length} lines, the first says: ${readable(content)}`;
    },
  },
  {
    name: "export the rows",
    run: async ({ call, run }) => {
      const { download_url } = await exportRunResults(call, {
        run_slug: run,
        format: "csv",
        filter_keys: [],
      });
      return `a CSV file waits at ${url(download_url, "The link").host}`;
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
