import { type RunnableTest, replayLine } from "./replay-line.ts";

export interface FailedTest extends RunnableTest {
  /** Whether it was meant to fail. */
  readonly fails?: boolean | undefined;
}

/** Tests that a line was printed for. */
const offered = new WeakSet<FailedTest>();

/**
 * Prints the line that replays a failed test: one, however often it is retried and repeated. Not by
 * `console`, which Vitest may be told to keep silent.
 */
export function offerReplay(test: FailedTest, seed: string): void {
  if (test.fails || offered.has(test)) return;
  offered.add(test);
  process.stderr.write(`Replay: ${replayLine(test, seed, process.cwd())}\n`);
}
