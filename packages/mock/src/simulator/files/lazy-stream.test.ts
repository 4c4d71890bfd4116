import { expect, test } from "vitest";
import { lazyStream } from "./lazy-stream.ts";

const noPause = async () => undefined;

/** Chunks of ten bytes: 0 to 9, 10 to 19 and so on; tells how many were made, and the end. */
function countedChunks(count: number) {
  const made = { chunks: 0, ended: false };
  const chunks = function* () {
    try {
      for (; made.chunks < count; ) {
        const first = made.chunks++ * 10;
        yield Uint8Array.from({ length: 10 }, (_, index) => first + index);
      }
    } finally {
      made.ended = true;
    }
  };
  return { made, chunks: chunks() };
}

const bytesOf = async (stream: ReadableStream<Uint8Array<ArrayBuffer>>) => [
  ...(await new Response(stream).bytes()),
];

test("nothing is made before the first read, and one chunk per read after it", async () => {
  const { made, chunks } = countedChunks(3);

  const reader = lazyStream(chunks, noPause).getReader();
  await Promise.resolve();
  expect(made.chunks).toBe(0);

  await reader.read();
  expect(made.chunks).toBe(1);
});

test("a reader that cancels ends the making", async () => {
  const { made, chunks } = countedChunks(1_000_000);

  const reader = lazyStream(chunks, noPause).getReader();
  await reader.read();
  await reader.cancel();

  expect(made).toEqual({ chunks: 1, ended: true });
});

test("a reader that cancels during a pause gets nothing made any more", async () => {
  const { made, chunks } = countedChunks(5);
  let goOn: () => void = () => undefined;
  const pause = () =>
    new Promise<void>((resolve) => {
      goOn = resolve;
    });

  const reader = lazyStream(chunks, pause).getReader();
  const read = reader.read();
  await reader.cancel();
  goOn();

  expect(await read).toEqual({ done: true, value: undefined });
  expect(made.chunks).toBe(0);
});

test("a range is cut out of the chunks that it touches, and later chunks are not made", async () => {
  const { made, chunks } = countedChunks(6);

  const bytes = await bytesOf(lazyStream(chunks, noPause, { start: 18, end: 32 }));

  expect(bytes).toEqual([18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31]);
  expect(made).toEqual({ chunks: 4, ended: true });
});

test("there is a pause before each chunk, skipped ones too", async () => {
  let pauses = 0;
  const pause = async () => void pauses++;

  await bytesOf(lazyStream(countedChunks(6).chunks, pause, { start: 39, end: 40 }));

  expect(pauses).toBe(4);
});

test("a failure while making the file breaks the body off", async () => {
  const chunks = (function* () {
    yield Uint8Array.of(1);
    throw new Error("no second row");
  })();

  await expect(bytesOf(lazyStream(chunks, noPause))).rejects.toThrow("no second row");
});
