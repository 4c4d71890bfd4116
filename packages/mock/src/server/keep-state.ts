import type { Simulator } from "../simulator/create-simulator.ts";
import { writeAtomically } from "./write-atomically.ts";

export interface KeepStateOptions {
  readonly path: string;
  /** Real milliseconds that changes are gathered for before they are written. */
  readonly delayMs?: number;
  /** Told in one line when the file cannot be written; the mock goes on, and tries again. */
  readonly onProblem: (message: string) => void;
}

export interface KeptState {
  /** Writes what is not written yet, and stops. */
  close(): Promise<void>;
}

/** Writes the worlds of a simulator into a file, shortly after they change, one writing at a time. */
export function keepState(
  simulator: Pick<Simulator, "snapshot" | "onChange">,
  { path, delayMs = 200, onProblem }: KeepStateOptions,
): KeptState {
  let isDirty = false;
  let timer: NodeJS.Timeout | undefined;
  let writing: Promise<void> = Promise.resolve();

  const write = async () => {
    if (!isDirty) return;
    isDirty = false;
    try {
      await writeAtomically(path, `${JSON.stringify(simulator.snapshot())}\n`);
    } catch (error) {
      isDirty = true;
      onProblem(
        `The state could not be written: ${error instanceof Error ? error.message : error}.`,
      );
    }
  };
  const writeInTurn = () => {
    timer = undefined;
    writing = writing.then(write);
    return writing;
  };
  const stopListening = simulator.onChange(() => {
    isDirty = true;
    timer ??= setTimeout(writeInTurn, delayMs).unref();
  });

  return {
    async close() {
      stopListening();
      clearTimeout(timer);
      await writeInTurn();
    },
  };
}
