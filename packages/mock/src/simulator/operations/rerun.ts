import { findRun } from "./find-run.ts";
import type { Handler } from "./handler.ts";
import { requireWorker, startRun } from "./start-run.ts";

export const rerun: Handler<"rerun"> = ({ run_slug, callback_url }, context) => {
  const { worker, version, system, custom } = findRun(context, run_slug);
  const again = startRun(context, {
    worker: requireWorker(worker),
    version,
    system: {
      cpus: system.cpus,
      memory: system.memory,
      execute_limit_time_seconds: system.limitSeconds,
      max_total_charge: system.maxCharge,
      max_total_traffic: system.maxTraffic,
      proxy_region: system.region,
    },
    custom,
    callbackUrl: callback_url || undefined, // empty where it may be left out
  });
  return { run_slug: again.slug };
};
