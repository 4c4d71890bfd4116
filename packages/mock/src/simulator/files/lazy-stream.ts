import type { ByteRange } from "./byte-range.ts";

/** Lets other work of the thread have its turn. */
export type Pause = () => Promise<void>;

type Chunk = Uint8Array<ArrayBuffer>;

/**
 * A body that is made while it is read: a chunk per pull, nothing before the first, and nothing
 * more once the reader has cancelled or the range is complete.
 */
export function lazyStream(
  chunks: Iterable<Chunk>,
  pause: Pause,
  range: ByteRange = { start: 0, end: Number.POSITIVE_INFINITY },
): ReadableStream<Chunk> {
  const source = chunks[Symbol.iterator]();
  let offset = 0;
  let cancelled = false;

  /** Goes on to the next chunk that has bytes of the range, and cuts it to them. */
  const nextInRange = async (): Promise<Chunk | undefined> => {
    while (offset < range.end && !cancelled) {
      await pause();
      const { done, value } = source.next();
      if (done) return undefined;
      const [start, end] = [range.start - offset, range.end - offset];
      offset += value.byteLength;
      if (value.byteLength > start) return value.subarray(Math.max(0, start), end);
    }
    return undefined;
  };

  return new ReadableStream<Chunk>(
    {
      async pull(controller) {
        const chunk = await nextInRange();
        if (cancelled) return;
        if (chunk !== undefined) return controller.enqueue(chunk);
        source.return?.();
        controller.close();
      },
      cancel() {
        cancelled = true;
        source.return?.();
      },
    },
    // Streams read one chunk ahead by default: a body that nobody reads would cost work.
    { highWaterMark: 0 },
  );
}
