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
import { count, first, type Step, text } from "./step.ts";

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
      return `${scraper.length} found, the first is ${story.worker}: ${readable(found.title)}`;
    },
  },
  {
    name: "read its inputs",
    run: async ({ call, worker }) => {
      const { version, parameters } = await getWorker(call, { slug: worker });
      const { properties } = parameters.custom;
      const names = properties.map(({ name }) => text(name, "An input's name"));
      first(names, "The list of inputs");
      return `version ${text(version, "The version")}, inputs: ${names.join(", ")}`;
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
      return `run ${story.run}`;
    },
  },
  {
    name: "watch it",
    run: async ({ call, run }) => {
      const { status, results, usage } = await getRun(call, { run_slug: run });
      return `${statusWord(status)}, ${count(results, "The number of rows")} rows, ${text(usage, "The cost")} USD`;
    },
  },
  {
    name: "read its rows",
    run: async ({ call, run }) => {
      const page = await listRunResults(call, { run_slug: run, page_index: 1, page_size: 5 });
      const { key } = first(page.headers, "The list of columns");
      const row = first(page.list, "The list of rows");
      return `${page.list.length} of ${count(page.count, "The total")}, the first has ${key}: ${readable(row[key])}`;
    },
  },
  {
    name: "read its log",
    run: async ({ call, run }) => {
      const { list } = await getRunLog(call, { run_slug: run });
      return `${list.length} lines, the first says: ${readable(first(list, "The log").content)}`;
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
      return `a CSV file waits at ${new URL(text(download_url, "The link")).host}`;
    },
  },
  {
    name: "check the account",
    run: async ({ call }) => {
      const { balance } = await getAccount(call);
      return `${text(balance, "The balance")} USD left`;
    },
  },
];
