import { setImmediate as nextTurn } from "node:timers/promises";

/**
 * Bytes in use after everything has been collected that can be: the heap, and what buffers hold
 * beside it. Needs `node --expose-gc`.
 */
export async function heapBytes(): Promise<number> {
  const { gc } = globalThis;
  if (gc === undefined) throw new Error("Start this with node --expose-gc.");
  for (let turn = 0; turn < 3; turn++) {
    await nextTurn(); // lets callbacks run that still hold something
    await gc();
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
