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
    let label = `${String(index + 1).padStart(3)}  ${name.padEnd(width)}`;
    const tell = (line: string) => {
      print(`${label}${line}\n`);
      label = " ".repeat(label.length); // further lines of a step stand below its first
    };
    try {
      tell(await run(context, tell));
    } catch (error) {
      tell(`FAILED: ${error instanceof Error ? error.message : String(error)}`);
      return false;
    }
  }
  return true;
}
