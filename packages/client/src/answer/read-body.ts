/** A body as far as it could be read. */
export type ReadBody =
  | { readonly state: "whole"; readonly bytes: Uint8Array }
  | { readonly state: "too_large" }
  | { readonly state: "cut"; readonly error: unknown };

/**
 * Reads a body to its end, at most `maxBytes` bytes of it after unpacking: half a megabyte of gzip can
 * hold half a gigabyte. A body that breaks off is a result too. Whether one without a length is whole,
 * only its content can tell.
 */
export async function readBody(
  response: Response,
  maxBytes: number,
  signal: AbortSignal,
): Promise<ReadBody> {
  const reader = response.body?.getReader();
  if (reader === undefined) return { state: "whole", bytes: new Uint8Array() };
  const cancel = () => void reader.cancel().catch(() => {}); // frees the connection; its failure changes nothing
  if (signal.aborted) cancel(); // the answer came after the call had ended
  signal.addEventListener("abort", cancel, { once: true });
  try {
    const bytes = await readAll(reader, maxBytes);
    if (bytes !== undefined) return { state: "whole", bytes };
    cancel();
    return { state: "too_large" };
  } catch (error) {
    return { state: "cut", error };
  } finally {
    signal.removeEventListener("abort", cancel);
  }
}

type Reader = ReadableStreamDefaultReader<Uint8Array>;

async function readAll(reader: Reader, maxBytes: number): Promise<Uint8Array | undefined> {
  let bytes: Uint8Array = new Uint8Array();
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return size === bytes.length ? bytes : bytes.slice(0, size);
    if (size + value.byteLength > maxBytes) return undefined;
    bytes = size === 0 ? value : append(bytes, size, value);
    size += value.byteLength;
  }
}

/** Doubles the room when it is used up: a list of chunks of one byte each would take a hundred times their size. */
function append(bytes: Uint8Array, size: number, chunk: Uint8Array): Uint8Array {
  const needed = size + chunk.byteLength;
  const room = needed <= bytes.length ? bytes : new Uint8Array(Math.max(needed, 2 * size));
  if (room !== bytes) room.set(bytes);
  room.set(chunk, size);
  return room;
}
