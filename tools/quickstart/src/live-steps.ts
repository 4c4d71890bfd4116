import {
  type Call,
  getAccount,
  getRun,
  getWorker,
  listProxyRegions,
  listRuns,
  searchWorkers,
} from "@coreclaw/client";
import { readable, statusWord } from "./readable.ts";
import { count, first, type Step, text } from "./step.ts";

/** Reads from the live API, and starts nothing: these calls cost nothing. */
export const liveSteps: readonly Step<{ readonly call: Call }>[] = [
  {
    name: "check the account",
    run: async ({ call }) => {
      const { balance } = await getAccount(call);
      return `${readable(text(balance, "The balance"))} USD left`;
    },
  },
  {
    name: "list proxy regions",
    run: async ({ call }) => {
      const { list } = await listProxyRegions(call);
      const { name } = first(list, "The list of regions");
      return `${list.length}, the first is ${readable(text(name, "The region's name"))}`;
    },
  },
  {
    name: "search Workers",
    run: async ({ call }) => {
      const { scraper } = await searchWorkers(call, { search: "google", limit: 5 });
      const slug = text(first(scraper, "The list of Workers").slug, "The Worker's slug");
      const version = text((await getWorker(call, { slug })).version, "The version");
      return `${scraper.length} found, the first is ${readable(slug)} ${readable(version)}`;
    },
  },
  {
    name: "list past runs",
    run: async ({ call }) => {
      const page = await listRuns(call, { page_index: 1, page_size: 5 });
      const total = count(page.count, "The number of runs");
      if (total === 0) return "none yet";
      const latest = text(first(page.list, "The list of runs").slug, "The run's slug");
      const { status, results } = await getRun(call, { run_slug: latest });
      const word = statusWord(count(status, "The state"));
      return `${total} runs, the latest ${word} with ${count(results, "The number of rows")} rows`;
    },
  },
];
