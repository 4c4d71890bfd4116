import { growDocument } from "../contract/grow-document.ts";
import { readContract } from "../contract/read-contract.ts";
import type { Benchmark } from "../harness/benchmark.ts";
import { scratchFolder } from "../harness/scratch-folder.ts";
import { honoChecked, PRISM, prismCli, prismEngine } from "../targets.ts";
import { compareUnderLoad } from "./compare-under-load.ts";

const targets = [honoChecked, prismCli, prismEngine];

/** What a large document costs each request. */
export const http1200: Benchmark = {
  title: "POST /api/v1/run/detail under load, in a document of 1,200 operations",
  run: async (context) => {
    await using folder = await scratchFolder();
    const grown = growDocument(await readContract(), 1_200);
    const document = await folder.write("openapi.json", JSON.stringify(grown));
    const subjects = targets.map((target) => target(document));
    return await compareUnderLoad(
      { targets: subjects, baseline: PRISM, connections: [10] },
      context,
    );
  },
};
