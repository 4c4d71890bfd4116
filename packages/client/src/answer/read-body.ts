/** A body as far as it could be read. */
export type ReadBody =
  | { readonly state: "whole"; readonly bytes: Uint8Array }
  | { readonly state: "too_large" }
  | { readonly state: "cut"; readonly error: unknown };

/**
 * Reads a body to its end, at most `maxBytes` bytes of it after unpacking: half a megabyte of gzip can
 * hold half a gigabyte. Never rejects. Whether a body without a length is whole, only its content can tell.
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
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return join(chunks, size);
    size += value.byteLength;
    if (size > maxBytes) return undefined;
    chunks.push(value);
  }
}

function join(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const [only] = chunks;
  if (chunks.length === 1 && only !== undefined) return only;
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}
