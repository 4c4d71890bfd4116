import { setTimeout } from "node:timers/promises";
import {
  createCall,
  getRun,
  isCoreClawError,
  listRunResults,
  searchWorkers,
  startWorker,
} from "@coreclaw/client";

const call = createCall(); // reads CORECLAW_API_KEY and CORECLAW_BASE_URL

try {
  const { scraper } = await searchWorkers(call, { search: "museum" });
  const [worker] = scraper;
  if (!worker) throw new Error("No Worker found.");
  console.log(`Found ${worker.title} (${worker.slug})`);

  const { run_slug } = await startWorker(call, {
    scraper_slug: worker.slug,
    is_async: true,
    input: {
      parameters: {
        system: { cpus: 0.5, memory: 2048, execute_limit_time_seconds: 600, max_total_charge: 1 },
        custom: { places: ["Ghent"], max_results: 5 },
      },
    },
  });
  console.log(`Started run ${run_slug}`);

  let run = await getRun(call, { run_slug });
  while (run.status < 3) {
    await setTimeout(2_000);
    run = await getRun(call, { run_slug });
  }
  console.log(`Status ${run.status}, ${run.results} rows, ${run.usage} USD`);

  const page = await listRunResults(call, { run_slug, page_size: 5 });
  for (const row of page.list) console.log(row["museum"], row["opens_at"], row["closes_at"]);
} catch (error) {
  if (isCoreClawError(error, "INSUFFICIENT_BALANCE")) console.error("Top up the account first.");
  else throw error;
}
