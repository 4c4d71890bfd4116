import type { Step } from "./step.ts";

/** Where a run prints; passed in, so that tests read it. */
export type Print = (text: string) => void;

/**
 * Runs the steps one after another and prints each with what it received. The first that fails ends the run.
 *
 * @returns Whether all of them held.
 */
export async function runSteps<Context>(
  steps: readonly Step<Context>[],
  context: Context,
  print: Print,
): Promise<boolean> {
  const width = Math.max(...steps.map(({ name }) => name.length)) + 2;
  for (const [index, { name, run }] of steps.entries()) {
    const label = `${String(index + 1).padStart(3)}  ${name.padEnd(width)}`;
    try {
      print(`${label}${await run(context)}\n`);
    } catch (error) {
      print(`${label}FAILED: ${error instanceof Error ? error.message : String(error)}\n`);
      return false;
    }
  }
  return true;
}
