import { contractPath } from "../contract/read-contract.ts";
import type { Benchmark } from "../harness/benchmark.ts";
import { honoChecked, nodeHttp, PRISM, prismCli, prismEngine } from "../targets.ts";
import { compareUnderLoad } from "./compare-under-load.ts";

const targets = [nodeHttp, honoChecked, prismCli, prismEngine];

/** Requests a second of the mock and of its peers, on the contract. */
export const http: Benchmark = {
  title: "POST /api/v1/run/detail under load",
  run: (context) =>
    compareUnderLoad(
      {
        targets: targets.map((target) => target(contractPath)),
        baseline: PRISM,
        connections: [10, 50],
      },
      context,
    ),
};
