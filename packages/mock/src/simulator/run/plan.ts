import type { CustomInput, Pace, Worker } from "../catalogue/worker.ts";
import { splitInput } from "../inputs/split-input.ts";
import { randomFor } from "../random.ts";
import { TUNINGS, type Tuning } from "../scenarios/tuning.ts";
import { units } from "./money.ts";
import { keepRecent } from "./recent.ts";
import type { Run } from "./run.ts";
import { workerOf } from "./worker-of.ts";

/**
 * The whole course of a run as it would go without an abort: a function of the run alone. Times are
 * virtual Unix milliseconds; work is counted in milliseconds from `runningAt`.
 */
export interface Plan {
  readonly worker: Worker;
  readonly tuning: Tuning;
  readonly parts: readonly Part[];
  readonly runningAt: number;
  /** Infinity for a run that does not end by itself. */
  readonly endsAt: number;
  readonly end: End;
  /** Rows there are after `ms` of work. */
  readonly rowsAfter: (ms: number) => number;
  /** Ten-thousandths of a US dollar after `ms` of work. */
  readonly chargeAfter: (ms: number) => number;
  /** Bytes after `ms` of work. */
  readonly trafficAfter: (ms: number) => number;
}

/** A part of the input, and the rows of the run that are its. */
export interface Part {
  readonly input: CustomInput;
  /** Index of its first row in the run. */
  readonly first: number;
  readonly rows: number;
}

export interface End {
  readonly status: 3 | 4;
  /** `err_msg`; empty for a success. */
  readonly message: string;
  /** What the log says about an end that came before all rows were there. */
  readonly remark?: string;
}

/** Of the runs that were looked at last: a plan takes more room than its run. */
const PLANS_KEPT = 256;

/** Runs are values, so the plan of one never changes. */
export const planOf: (run: Run) => Plan = keepRecent(PLANS_KEPT, makePlan);

function makePlan(run: Run): Plan {
  const worker = workerOf(run.worker);
  const tuning = TUNINGS[run.scenario];
  const split = splitInput(worker.descriptor, run.custom);
  const parts = "parts" in split ? divide(run, worker, tuning, split.parts) : [];
  const total = parts.reduce((sum, { rows }) => sum + rows, 0);
  const runningAt = run.acceptedAt + (tuning.queueMs ?? worker.pace.queueMs);
  const course = courseOf(run, worker, tuning, total);
  const { ms, end } =
    "error" in split
      ? { ms: QUICK_FAILURE_MS, end: failure(split.error) }
      : endOf(run, tuning, course);
  const cap = Math.min(
    run.budget,
    run.system.maxCharge > 0 ? units(run.system.maxCharge) : run.budget,
  );
  return {
    worker,
    tuning,
    parts,
    runningAt,
    endsAt: runningAt + ms,
    end,
    rowsAfter: course.rows,
    chargeAfter: (work) => Math.min(cap, course.charge(work)),
    trafficAfter: course.traffic,
  };
}

/** Between the last row and the end of the run. */
const CLOSING_MS = 1_500;
const QUICK_FAILURE_MS = 1_000;

interface Course {
  readonly naturalMs: number;
  /** When half of the rows are there; before it, where there are none. */
  readonly halfMs: number;
  readonly rows: (ms: number) => number;
  readonly charge: (ms: number) => number;
  readonly traffic: (ms: number) => number;
}

function divide(
  run: Run,
  worker: Worker,
  { rows }: Tuning,
  inputs: readonly CustomInput[],
): readonly Part[] {
  let first = 0;
  return inputs.map((input, index) => {
    const share = rows === undefined ? undefined : shareOf(rows, inputs.length, index);
    const count = share ?? worker.countRows(input, randomFor(run.slug, "part", index));
    const part = { input, first, rows: count };
    first += count;
    return part;
  });
}

/** `rows` dealt out to the parts, the rest to the first ones. */
function shareOf(rows: number, parts: number, index: number): number {
  return Math.floor(rows / parts) + (index < rows % parts ? 1 : 0);
}

function courseOf(run: Run, worker: Worker, tuning: Tuning, total: number): Course {
  const { pace } = worker;
  const price = tuning.freeRows ? { ...worker.price, row: 0, rowBytes: 0 } : worker.price;
  const { leadMs, spreadMs } = rhythmOf(pace, tuning, total);
  const lastRowMs = total === 0 ? (tuning.workMs ?? leadMs) : leadMs + (total - 1) * spreadMs;
  const halfMs = Math.ceil(lastRowMs / 2);
  const rows = (ms: number) => {
    const work = tuning.half === "hangs" ? Math.min(ms, halfMs) : ms;
    if (work < leadMs || total === 0) return 0;
    return spreadMs === 0 ? total : Math.min(total, 1 + Math.floor((work - leadMs) / spreadMs));
  };
  const { cpus } = run.system;
  return {
    naturalMs: Math.ceil(lastRowMs) + CLOSING_MS,
    halfMs,
    rows,
    charge: (ms) =>
      units(price.start + rows(ms) * price.row + (cpus * price.coreHour * ms) / 3_600_000),
    traffic: (ms) => rows(ms) * price.rowBytes + Math.floor(ms / 100) * 256,
  };
}

/** When the first row comes, and the time from one row to the next. */
function rhythmOf(pace: Pace, { workMs }: Tuning, total: number) {
  if (workMs === undefined) return { leadMs: pace.firstRowMs, spreadMs: pace.perRowMs };
  const leadMs = Math.min(pace.firstRowMs, workMs / Math.max(1, total));
  return { leadMs, spreadMs: total > 1 ? (workMs - leadMs) / (total - 1) : 0 };
}

interface PlannedEnd {
  readonly ms: number;
  readonly end: End;
}

/** What comes first of all that can end a run. */
function endOf(run: Run, { half }: Tuning, course: Course): PlannedEnd {
  const { limitSeconds, maxCharge, maxTraffic } = run.system;
  const last = half === "hangs" ? Number.POSITIVE_INFINITY : course.naturalMs;
  const horizon = Math.min(last, limitSeconds * 1_000);
  const reached = (
    limit: number,
    amountOf: (limit: number) => number,
    of: (ms: number) => number,
  ) => (limit > 0 ? firstMs(horizon, (ms) => of(ms) >= amountOf(limit)) : Number.POSITIVE_INFINITY);
  const spent = firstMs(horizon, (ms) => course.charge(ms) > run.budget);
  const transferred = firstMs(horizon, (ms) => course.traffic(ms) > run.trafficBudget);
  const candidates: readonly PlannedEnd[] = [
    { ms: last, end: { status: 3, message: "" } },
    {
      ms: limitSeconds * 1_000,
      end: failure(`Run exceeded its time limit of ${limitSeconds} seconds`),
    },
    {
      ms: reached(maxCharge, units, course.charge),
      end: stop(`max_total_charge (${maxCharge} USD)`),
    },
    {
      ms: reached(maxTraffic, bytes, course.traffic),
      end: stop(`max_total_traffic (${maxTraffic} MB)`),
    },
    { ms: spent, end: failure("Balance is not enough") },
    { ms: transferred, end: failure("Traffic quota is not enough") },
    {
      ms: half === "fails" ? course.halfMs : Number.POSITIVE_INFINITY,
      end: failure("Script run failed"),
    },
    {
      ms: half === "no-balance" ? course.halfMs : Number.POSITIVE_INFINITY,
      end: failure("Balance is not enough"),
    },
  ];
  return candidates.reduce((first, other) => (other.ms < first.ms ? other : first));
}

function bytes(megabytes: number): number {
  return megabytes * 1_000_000;
}

function failure(message: string): End {
  return { status: 4, message };
}

/** A limit that the caller set ends a run in good order, with the rows it has. */
function stop(limit: string): End {
  return { status: 3, message: "", remark: `Stopped at ${limit}` };
}

/** The first whole millisecond, at most `horizon`, at which `holds` is true; it stays true from there. */
function firstMs(horizon: number, holds: (ms: number) => boolean): number {
  if (!holds(horizon)) return Number.POSITIVE_INFINITY;
  let low = 0;
  let high = horizon;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return high;
}
