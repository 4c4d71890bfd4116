import type { Benchmark } from "../harness/benchmark.ts";
import { median } from "../harness/statistics.ts";
import { runProbe } from "../probes/run-probe.ts";

const STORIES = 60;

/** How long a test waits that plays a whole run. No peer can: none of them keeps state. */
export const story: Benchmark = {
  title: "A whole run on the manual clock, with its callback really sent",
  run: async (context) => {
    context.progress(`${STORIES} runs`);
    const { story = [], callback = [] } = await runProbe("story", [`${STORIES}`]);
    const rows = [
      { name: "limit: the callback alone", cells: { ms: callback } },
      { name: "ours: start, end, rows, callback", cells: { ms: story } },
    ];
    const columns = [{ key: "ms", label: "ms", digits: 2 }];
    return {
      tables: [{ title: "in process", columns, rows }],
      goals: [{ text: "a whole run within 20 ms", value: median(story), atMost: 20 }],
    };
  },
};
