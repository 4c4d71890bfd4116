import { grownDocument } from "../contract/grown-document.ts";
import type { Benchmark, Goal } from "../harness/benchmark.ts";
import { ratioBetween, type Table } from "../harness/table.ts";
import { honoChecked, PRISM, prismCli, prismEngine, SIMULATOR, simulatorOf } from "../targets.ts";
import { compareUnderLoad } from "./compare-under-load.ts";

const GROWN = `${SIMULATOR}'s core`;
const SMALL = `${GROWN}, 13 operations`;

/** What a large document costs each request. The simulator stands beside itself on the contract. */
export const http1200: Benchmark = {
  title: "POST /api/v1/run/detail under load, in a document of 1,200 operations",
  run: async (context) => {
    context.progress("growing the document");
    await using small = await grownDocument(13);
    await using grown = await grownDocument(1_200);
    const targets = [
      ...[honoChecked, prismCli, prismEngine].map((target) => target(grown.path)),
      simulatorOf(GROWN, grown.tables),
      simulatorOf(SMALL, small.tables),
    ];
    return await compareUnderLoad({ targets, baseline: PRISM, connections: [10], goals }, context);
  },
};

function goals(table: Table): Goal[] {
  const value = ratioBetween(table, "rate", GROWN, SMALL);
  return [{ text: "the same req/s as with the contract alone", value, atLeast: 0.9 }];
}
