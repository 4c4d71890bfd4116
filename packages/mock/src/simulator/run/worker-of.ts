import { findWorker } from "../catalogue/catalogue.ts";
import type { Worker } from "../catalogue/worker.ts";

/** The Worker of a run: the start has found it, so it is there. */
export function workerOf(slug: string): Worker {
  const worker = findWorker(slug);
  if (worker === undefined) throw new Error(`The catalogue has no Worker ${slug}.`);
  return worker;
}
