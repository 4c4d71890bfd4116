// What a run costs to keep that has ended and that nobody asks for. Argument: how many to start.
import { createSimulator } from "@coreclaw/mock";
import { heapBytes } from "./heap.ts";
import { startRun } from "./simulated-run.ts";

const count = Number(process.argv[2]);
/** Fills what is bounded, such as the journal, and lets the compiler do its work. */
const WARM_UP = 1_500;

const simulator = createSimulator({ clock: "manual", plan: "business", balance: 1e9 });
const world = await simulator.world("bench");
world.setTraffic(Number.MAX_SAFE_INTEGER / 2 - 0.5);
await startAndEnd(WARM_UP);
const before = await heapBytes();
await startAndEnd(count);
const after = await heapBytes();
const kept = world.runs().length;
if (kept < count) throw new Error(`Only ${kept} runs are kept of ${count}.`);
process.stdout.write(JSON.stringify({ bytes: [(after - before) / count] }));

async function startAndEnd(times: number): Promise<void> {
  for (let index = 0; index < times; index++) {
    await startRun(simulator, "bench");
    await world.advance("1h");
  }
}
