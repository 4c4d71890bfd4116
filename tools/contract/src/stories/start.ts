import { getRun, type RunRecord, type StartWorkerRequest, startWorker } from "@coreclaw/client";
import type { Account } from "../stage.ts";

/**
 * Starts a Worker of the simulator's own: after a second it runs, each second of its work gives a row
 * (ten, if `custom` does not say), and a second and a half after the last one the run is over.
 */
export async function start(
  { call }: Account,
  scraper_slug: string,
  custom: StartWorkerRequest["input"]["parameters"]["custom"] = {},
  more: Partial<StartWorkerRequest> = {},
): Promise<string> {
  const input = { parameters: { custom } };
  const started = await startWorker(call, { scraper_slug, is_async: true, input, ...more });
  return started.run_slug;
}

/** The run once nothing happens to it any more. */
export async function finish({ call, world }: Account, run_slug: string): Promise<RunRecord> {
  await world.settle();
  return await getRun(call, { run_slug });
}
