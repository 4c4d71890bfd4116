import type { Pause } from "./lazy-stream.ts";

/** Lengths of files in bytes, remembered: each costs a pass over the whole file. */
export interface FileLengths {
  /** The length that is known for `key`, or what `measure` says. */
  of(key: string, measure: () => Promise<number>): Promise<number>;
}

/** Keeps the `capacity` lengths that were asked for last. */
export function createFileLengths(capacity = 100): FileLengths {
  // Promises, so that the parallel requests of one download share a pass.
  const known = new Map<string, Promise<number>>();
  return {
    of(key, measure) {
      const length = known.get(key) ?? measure();
      known.delete(key);
      known.set(key, length);
      for (const oldest of known.keys()) {
        if (known.size <= capacity) break;
        known.delete(oldest);
      }
      // A pass that failed is made again next time.
      length.catch(() => known.get(key) === length && known.delete(key));
      return length;
    },
  };
}

/** Makes the file once, counting its bytes and keeping none. */
export async function measureFile(chunks: Iterable<Uint8Array>, pause: Pause): Promise<number> {
  let length = 0;
  for (const chunk of chunks) {
    length += chunk.byteLength;
    await pause();
  }
  return length;
}
