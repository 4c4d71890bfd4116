import { expect, test } from "vitest";
import { parseCpuMicros, parseRssBytes } from "./process-usage.ts";

test("processor time is user and system time together, whatever the process is called", () => {
  const stat = "4242 (node (a) b) S 1 4242 4242 0 -1 4194560 9 0 0 0 150 25 0 0 20 0 11 0 99 1 2";

  expect(parseCpuMicros(stat)).toBe(1_750_000);
});

test("memory is what stands in RAM, not what was asked for", () => {
  const status = "Name:\tnode\nVmSize:\t 1234567 kB\nVmRSS:\t   62000 kB\nThreads:\t11\n";

  expect(parseRssBytes(status)).toBe(62_000 * 1024);
});
