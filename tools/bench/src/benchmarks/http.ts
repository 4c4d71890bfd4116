import { contractPath } from "../contract/read-contract.ts";
import type { Benchmark, Goal } from "../harness/benchmark.ts";
import { ratioBetween, type Table } from "../harness/table.ts";
import {
  HONO,
  honoChecked,
  nodeHttp,
  PRISM,
  prismCli,
  prismEngine,
  SIMULATOR,
  simulator,
} from "../targets.ts";
import { compareUnderLoad } from "./compare-under-load.ts";

const targets = [nodeHttp, honoChecked, prismCli, prismEngine, simulator];

/** Requests a second of the mock and of its peers, on the contract. */
export const http: Benchmark = {
  title: "POST /api/v1/run/detail under load",
  run: (context) =>
    compareUnderLoad(
      {
        targets: targets.map((target) => target(contractPath)),
        baseline: PRISM,
        connections: [10, 50],
        goals,
      },
      context,
    ),
};

function goals(table: Table): Goal[] {
  const times = (key: string, base: string) => ratioBetween(table, key, SIMULATOR, base);
  const at = `at ${table.title}`;
  return [
    { text: `7 x the req/s of Prism ${at}`, value: times("rate", PRISM), atLeast: 7 },
    { text: `half the req/s of the Hono route ${at}`, value: times("rate", HONO), atLeast: 0.5 },
    { text: `a quarter of the p99 of Prism ${at}`, value: times("p99", PRISM), atMost: 0.25 },
  ];
}
