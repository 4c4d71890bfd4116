// How much memory a great many reads leave behind. Arguments: what to read from, how often.

import { runDetailRequest } from "../contract/run-detail.ts";
import { ENGINES } from "../engines.ts";
import { heapBytes } from "./heap.ts";

const [name = "", reads = "0"] = process.argv.slice(2);
/** Enough for the compiler to have done its work and for bounded stores to be full. */
const WARM_UP = 20_000;

const fetch = await (ENGINES[name] ?? refuse)();
await read(WARM_UP);
const before = await heapBytes();
await read(Number(reads));
const after = await heapBytes();
process.stdout.write(JSON.stringify({ before, growth: after - before }));

async function read(times: number): Promise<void> {
  for (let index = 0; index < times; index++) {
    const response = await fetch(runDetailRequest());
    const body = await response.text();
    if (response.status !== 200) throw new Error(`Read ${index} got ${response.status}: ${body}`);
  }
}

function refuse(): never {
  throw new Error(`There is no engine "${name}".`);
}
