import { contractPath } from "../contract/read-contract.ts";
import type { Benchmark, Context } from "../harness/benchmark.ts";
import { interleave } from "../harness/interleave.ts";
import { Samples } from "../harness/samples.ts";
import { startServer } from "../harness/server-process.ts";
import { ratioBetween } from "../harness/table.ts";
import {
  answersSearch,
  honoMinimal,
  PRISM,
  prismCli,
  prismEngine,
  SIMULATOR,
  simulator,
} from "../targets.ts";

const targets = [honoMinimal, prismCli, prismEngine, simulator];

/** A process starts quickly enough to be started often: three times as many rounds as under load. */
const ROUNDS = 3;

/** From the start of the process to the first good answer. */
export const start: Benchmark = {
  title: "Start of the process to the first good answer of GET /api/store",
  run: async (context: Context) => {
    const subjects = targets.map((target) => target(contractPath));
    const samples = new Samples();
    await interleave(subjects, context.rounds * ROUNDS, async (target, round) => {
      context.progress(`start ${round + 1}: ${target.name}`);
      await using server = await startServer(target, answersSearch);
      samples.add(target.name, { start: server.startMs });
    });
    const rows = samples.rows(subjects.map(({ name }) => name));
    const columns = [{ key: "start", label: "ms", ratio: true }];
    const table = { title: "start", columns, rows, baseline: PRISM };
    const value = ratioBetween(table, "start", SIMULATOR, PRISM);
    return {
      tables: [table],
      goals: [{ text: "a third of Prism CLI's start", value, atMost: 1 / 3 }],
    };
  },
};
