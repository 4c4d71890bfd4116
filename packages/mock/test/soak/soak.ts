import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { createJudge } from "../simulator/fuzz/judge.ts";
import { playBatch, reduce, type Tally } from "../simulator/fuzz/play-batch.ts";

/**
 * The fuzz test for hours: 500,000 requests from seeds that follow one another, with an eye on
 * memory. SOAK_REQUESTS and SOAK_SEED choose others; it ends after SOAK_MINUTES in any case.
 */
const { SOAK_REQUESTS = "500000", SOAK_SEED = "100000", SOAK_MINUTES = "30" } = process.env;

const BATCH = 10_000;
const REPORT_EVERY = 5;
/** The first batches fill caches and compile code: memory is compared from then on. */
const WARM_UP = 3;
const MAX_GROWTH_MB = 15;

setFlagsFromString("--expose-gc");
const collect: () => void = runInNewContext("gc"); // V8 hides it from programs that do not ask

const batches = Math.ceil(Number(SOAK_REQUESTS) / BATCH);
const startedAt = performance.now();
const judge = await createJudge();
const tally: Tally = new Map();
let failures = 0;
let played = 0;
let before = 0;

for (let batch = 0; batch < batches && minutes() < Number(SOAK_MINUTES); batch++) {
  if (batch === WARM_UP) before = heapMegabytes();
  const failure = await playBatch(Number(SOAK_SEED) + batch, BATCH, judge, tally);
  played += BATCH;
  if (failure !== undefined) {
    failures++;
    const { seed, fault, steps } = await reduce(failure, judge);
    say(`FAILED seed ${seed}: ${fault.slice(0, 500)} ${JSON.stringify(steps).slice(0, 3_000)}`);
  }
  if ((batch + 1) % REPORT_EVERY === 0) {
    say(
      `${played} requests, ${minutes().toFixed(1)} minutes, heap ${heapMegabytes().toFixed(1)} MB`,
    );
  }
}

const growth = before === 0 ? 0 : heapMegabytes() - before;
say(
  `soak: ${played} requests from seed ${SOAK_SEED} in ${minutes().toFixed(1)} minutes, ${tally.size} kinds of answers, ` +
    `${failures} failures, heap ${before.toFixed(1)} MB, then ${growth >= 0 ? "+" : ""}${growth.toFixed(1)} MB`,
);
if (growth > MAX_GROWTH_MB) say(`FAILED: the heap grew by more than ${MAX_GROWTH_MB} MB`);
process.exitCode = failures > 0 || growth > MAX_GROWTH_MB ? 1 : 0;

function minutes(): number {
  return (performance.now() - startedAt) / 60_000;
}

function heapMegabytes(): number {
  collect();
  return process.memoryUsage().heapUsed / 1e6;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
