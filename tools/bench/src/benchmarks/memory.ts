import { contractPath } from "../contract/read-contract.ts";
import type { Benchmark, Context } from "../harness/benchmark.ts";
import { interleave } from "../harness/interleave.ts";
import { readUsage, usageNote } from "../harness/process-usage.ts";
import { Samples } from "../harness/samples.ts";
import { medianOf, type Row, type Table } from "../harness/table.ts";
import { megabytes } from "../harness/units.ts";
import { requireWrk } from "../harness/wrk.ts";
import { runProbe } from "../probes/run-probe.ts";
import {
  HONO,
  honoChecked,
  PRISM,
  prismCli,
  prismEngine,
  SIMULATOR,
  simulator,
} from "../targets.ts";
import { measureLoad, startSubject } from "./load.ts";

const targets = [honoChecked, prismCli, prismEngine, simulator];
const READS = 1_000_000;
const RUNS = 2_000;

/** What the mock holds when it is new, after load, after a million reads, and for each run. */
export const memory: Benchmark = {
  title: "Memory of fresh servers, of a million reads, and of a run",
  run: async (context) => {
    const load = await loadTable(context);
    const growth = await growthTable(context);
    const runs = await runsTable(context);
    return {
      tables: [load, growth, runs],
      goals: [
        { text: "130 MB after load", value: medianOf(load, "after", SIMULATOR), atMost: 130 },
        {
          text: "5 MB more after the reads",
          value: medianOf(growth, "growth", SIMULATOR),
          atMost: 5,
        },
        { text: "1 KB for a run", value: medianOf(runs, "bytes", SIMULATOR), atMost: 1024 },
      ],
      notes: usageNote === undefined ? [] : [usageNote],
    };
  },
};

/** Each round takes a fresh process: what one round leaves behind must not count in the next. */
async function loadTable(context: Context): Promise<Table> {
  await requireWrk();
  const subjects = targets.map((target) => target(contractPath));
  const samples = new Samples();
  await interleave(subjects, context.rounds, async (target, round) => {
    context.progress(`memory, round ${round + 1}: ${target.name}`);
    await using subject = await startSubject(target);
    const rss = async () => {
      const usage = await readUsage(subject.server.pid);
      return usage && megabytes(usage.rssBytes);
    };
    const idle = await rss();
    await measureLoad(subject, 10, context);
    samples.add(target.name, { idle, after: await rss() });
  });
  const columns = [
    { key: "idle", label: "RSS idle MB", ratio: true },
    { key: "after", label: "after load MB", ratio: true },
  ];
  const rows = samples.rows(subjects.map(({ name }) => name));
  return { title: "fresh process, 10 connections", columns, rows, baseline: PRISM };
}

/** The hand-made route shows what the measurement itself leaves behind. */
async function growthTable(context: Context): Promise<Table> {
  const rows: Row[] = [];
  for (const [engine, name] of Object.entries(ENGINE_NAMES)) {
    context.progress(`${READS} reads: ${name}`);
    const { before = [], growth = [] } = await runProbe("growth", [engine, `${READS}`]);
    rows.push({ name, cells: { before: before.map(megabytes), growth: growth.map(megabytes) } });
  }
  const columns = [
    { key: "before", label: "heap MB", digits: 1 },
    { key: "growth", label: "growth MB", digits: 2 },
  ];
  return { title: `in process, ${READS} reads`, columns, rows };
}

const ENGINE_NAMES: Readonly<Record<string, string>> = { hono: HONO, simulator: SIMULATOR };

/** No peer keeps runs. */
async function runsTable(context: Context): Promise<Table> {
  context.progress(`${RUNS} runs`);
  const { bytes } = await runProbe("runs", [`${RUNS}`]);
  const columns = [{ key: "bytes", label: "bytes each" }];
  const rows = [{ name: SIMULATOR, cells: { bytes } }];
  return { title: `in process, ${RUNS} runs that have ended`, columns, rows };
}
