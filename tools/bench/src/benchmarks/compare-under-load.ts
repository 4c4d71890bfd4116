import type { Context, Goal, Result } from "../harness/benchmark.ts";
import { interleave } from "../harness/interleave.ts";
import { readUsage, usageNote } from "../harness/process-usage.ts";
import { Samples } from "../harness/samples.ts";
import type { Row, Table } from "../harness/table.ts";
import { megabytes } from "../harness/units.ts";
import { requireWrk } from "../harness/wrk.ts";
import type { Target } from "../targets.ts";
import { measureLoad, type Subject, startSubject } from "./load.ts";

export interface Comparison {
  readonly targets: readonly Target[];
  /** The name of the target that ratios refer to. */
  readonly baseline: string;
  /** Numbers of connections to measure with. */
  readonly connections: readonly number[];
  /** What the figures of one number of connections should reach. */
  readonly goals?: (table: Table) => readonly Goal[];
}

/** All servers run at once; one of them is loaded at a time, in turns. */
export async function compareUnderLoad(
  { targets, baseline, connections, goals = () => [] }: Comparison,
  context: Context,
): Promise<Result> {
  await requireWrk();
  await using running = new AsyncDisposableStack();
  const subjects: Subject[] = [];
  for (const target of targets) {
    context.progress(`starting ${target.name}`);
    subjects.push(running.use(await startSubject(target)));
  }
  const behaviour = behaviourTable(subjects);
  const idle = await memory(subjects);
  const loads: Table[] = [];
  for (const count of connections) {
    loads.push({ ...(await loadTable(subjects, count, context)), baseline });
  }
  const after = await memory(subjects);
  return {
    tables: [behaviour, ...loads, memoryTable(subjects, idle, after)],
    goals: loads.flatMap(goals),
    notes: usageNote === undefined ? [] : [usageNote],
  };
}

/** What each server was seen to check, before anything was measured. */
function behaviourTable(subjects: readonly Subject[]): Table {
  const rows = subjects.map(({ target: { name }, observation }): Row => {
    const { noKey, badBody, unknownRun } = observation;
    return { name, cells: { noKey, badBody, unknownRun } };
  });
  const columns = [
    { key: "noKey", label: "no key" },
    { key: "badBody", label: "bad body" },
    { key: "unknownRun", label: "unknown run" },
  ];
  return { title: "answers (HTTP status / code)", columns, rows };
}

const loadColumns = [
  { key: "rate", label: "req/s", ratio: true },
  { key: "p50", label: "p50 ms", digits: 2 },
  { key: "p99", label: "p99 ms", digits: 2, ratio: true },
  { key: "cpu", label: "CPU us/req", ratio: true },
];

async function loadTable(
  subjects: readonly Subject[],
  connections: number,
  context: Context,
): Promise<Table> {
  const samples = new Samples();
  await interleave(subjects, context.rounds, async (subject, round) => {
    const { name } = subject.target;
    context.progress(`${connections} connections, round ${round + 1}: ${name}`);
    samples.add(name, { ...(await measureLoad(subject, connections, context)) });
  });
  const rows = samples.rows(namesOf(subjects));
  return { title: `${connections} connections`, columns: loadColumns, rows };
}

async function memory(subjects: readonly Subject[]): Promise<(number | undefined)[]> {
  return await Promise.all(
    subjects.map(async ({ server }) => (await readUsage(server.pid))?.rssBytes),
  );
}

function memoryTable(
  subjects: readonly Subject[],
  idle: readonly (number | undefined)[],
  after: readonly (number | undefined)[],
): Table {
  const cell = (bytes: number | undefined) =>
    bytes === undefined ? undefined : [megabytes(bytes)];
  const rows = namesOf(subjects).map((name, index) => ({
    name,
    cells: { idle: cell(idle[index]), after: cell(after[index]) },
  }));
  const columns = [
    { key: "idle", label: "RSS before MB" },
    { key: "after", label: "after MB" },
  ];
  return { title: "memory", columns, rows };
}

function namesOf(subjects: readonly Subject[]): string[] {
  return subjects.map(({ target }) => target.name);
}
