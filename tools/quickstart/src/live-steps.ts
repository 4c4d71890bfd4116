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
    run: async ({ call }) => `${text((await getAccount(call)).balance, "The balance")} USD left`,
  },
  {
    name: "list proxy regions",
    run: async ({ call }) => {
      const { list } = await listProxyRegions(call);
      return `${list.length}, the first is ${readable(first(list, "The list of regions").name)}`;
    },
  },
  {
    name: "search Workers",
    run: async ({ call }) => {
      const { scraper } = await searchWorkers(call, { search: "google", limit: 5 });
      const { slug } = first(scraper, "The list of Workers");
      const { version } = await getWorker(call, { slug });
      return `${scraper.length} found, the first is ${readable(slug)} ${readable(version)}`;
    },
  },
  {
    name: "list past runs",
    run: async ({ call }) => {
      const { count: total, list } = await listRuns(call, { page_index: 1, page_size: 5 });
      const [latest] = list;
      if (!latest) return `${count(total, "The number of runs")} runs`;
      const { status, results } = await getRun(call, { run_slug: latest.slug });
      return `${total} runs, the latest ${statusWord(status)} with ${results} rows`;
    },
  },
];
