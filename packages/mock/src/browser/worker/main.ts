import { runWorker } from "./run-worker.ts";
import type { WorkerScope } from "./worker-scope.ts";

/** The HTML of the page at `/__mock/`, which the bundler puts here; empty where it is not built. */
declare const PAGE_HTML: string;

const scope = globalThis as unknown as WorkerScope; // this file is bundled for Service Workers alone
runWorker(scope, PAGE_HTML === "" ? undefined : async () => PAGE_HTML);
