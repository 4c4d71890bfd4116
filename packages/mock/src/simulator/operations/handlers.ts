import type { OperationName } from "../../generated/exchanges.ts";
import { abortRun } from "./abort-run.ts";
import { exportRunResults } from "./export-run-results.ts";
import { getAccount } from "./get-account.ts";
import { getRun } from "./get-run.ts";
import { getRunLog } from "./get-run-log.ts";
import { getWorker } from "./get-worker.ts";
import type { Handler } from "./handler.ts";
import { listProxyRegions } from "./list-proxy-regions.ts";
import { listRunResults } from "./list-run-results.ts";
import { listRuns } from "./list-runs.ts";
import { rerun } from "./rerun.ts";
import { searchWorkers } from "./search-workers.ts";
import { startTask } from "./start-task.ts";
import { startWorker } from "./start-worker.ts";

/** One for each operation of the document: a new one does not compile until it is here. */
export const handlers = {
  abortRun,
  exportRunResults,
  getAccount,
  getRun,
  getRunLog,
  getWorker,
  listProxyRegions,
  listRunResults,
  listRuns,
  rerun,
  searchWorkers,
  startTask,
  startWorker,
} satisfies { readonly [K in OperationName]: Handler<K> };
