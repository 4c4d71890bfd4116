import { contractPath } from "../contract/read-contract.ts";
import type { Benchmark, Context } from "../harness/benchmark.ts";
import { interleave } from "../harness/interleave.ts";
import { readUsage, usageNote } from "../harness/process-usage.ts";
import { Samples } from "../harness/samples.ts";
import type { Table } from "../harness/table.ts";
import { megabytes } from "../harness/units.ts";
import { requireWrk } from "../harness/wrk.ts";
import { runProbe } from "../probes/run-probe.ts";
import { honoChecked, PRISM, prismCli, prismEngine } from "../targets.ts";
import { measureLoad, startSubject } from "./load.ts";

const targets = [honoChecked, prismCli, prismEngine];
const READS = 1_000_000;

/** What the mock holds when it is new, after load, after a million reads, and for each run. */
export const memory: Benchmark = {
  title: "Memory of fresh servers, of a million reads, and of a run",
  run: async (context) => {
    const tables = [await loadTable(context), await growthTable(context)];
    return { tables, notes: usageNote === undefined ? [] : [usageNote] };
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
  const samples = new Samples();
  for (const [engine, name] of Object.entries(ENGINE_NAMES)) {
    context.progress(`${READS} reads: ${name}`);
    const { before = 0, after = 0 } = await runProbe("growth", [engine, `${READS}`]);
    samples.add(name, { before: megabytes(before), growth: megabytes(after - before) });
  }
  const columns = [
    { key: "before", label: "heap MB", digits: 1 },
    { key: "growth", label: "growth MB", digits: 2 },
  ];
  const rows = samples.rows(Object.values(ENGINE_NAMES));
  return { title: `in process, ${READS} reads`, columns, rows };
}

const ENGINE_NAMES: Readonly<Record<string, string>> = { hono: "hand-made Hono route" };
