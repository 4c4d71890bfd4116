import { Answer } from "./answer.ts";
import type { Transmission, TransmissionEnd } from "./transmission.ts";

export type Chunk = Uint8Array<ArrayBuffer>;

/** Resolves after so many real milliseconds; rejects when nobody waits any more. */
export type Wait = (ms: number) => Promise<void>;

/** A body, and how long it is where that is known. */
export interface SizedBody {
  readonly chunks: AsyncIterable<Chunk> | Iterable<Chunk>;
  /** Bytes. */
  readonly length: number | undefined;
}

/** Enough pieces for time to pass between them, and few enough to be cheap. */
const PIECES = 20;
/** Where a body without a length is cut that nobody said more about. */
export const USUAL_CUT = 64 * 1024;

/** The bytes of a body that arrive, at the pace at which they do. */
export async function* pacedBody(
  { chunks, length }: SizedBody,
  { bodyMs = 0, end }: Transmission,
  wait: Wait,
): AsyncGenerator<Chunk, void> {
  const stop = end?.at === "body" ? cutAt(end, length) : Number.POSITIVE_INFINITY;
  const size = bodyMs === 0 ? Number.POSITIVE_INFINITY : pieceSize(length);
  let sent = 0;
  for await (const chunk of chunks) {
    for (const piece of piecesOf(chunk.subarray(0, stop - sent), size)) {
      if (bodyMs > 0) await wait((bodyMs * piece.byteLength) / (length ?? size * PIECES));
      sent += piece.byteLength;
      yield piece;
    }
    if (sent >= stop) return;
  }
}

/** How many bytes arrive: never all of them. */
function cutAt({ bytes }: TransmissionEnd, length: number | undefined): number {
  if (length === undefined) return bytes ?? USUAL_CUT;
  return Math.min(bytes ?? Math.floor(length / 2), Math.max(0, length - 1));
}

function pieceSize(length: number | undefined): number {
  return length === undefined ? USUAL_CUT : Math.max(1, Math.ceil(length / PIECES));
}

function* piecesOf(chunk: Chunk, size: number): Generator<Chunk> {
  for (let at = 0; at < chunk.byteLength; at += size) yield chunk.subarray(at, at + size);
}

/** The body of an answer; of one in one piece the length is known, of a stream where it says so. */
export function sizedBody(answer: Answer | Response): SizedBody {
  if (answer instanceof Answer) {
    const { body } = answer;
    const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
    return { chunks: bytes === null ? [] : [bytes], length: bytes?.byteLength ?? 0 };
  }
  const stated = answer.headers.get("content-length");
  return { chunks: chunksOf(answer), length: stated === null ? undefined : Number(stated) };
}

/** Reading stops where nobody goes on. */
async function* chunksOf({ body }: Response): AsyncGenerator<Chunk, void> {
  const reader = body?.getReader();
  if (reader === undefined) return;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel();
  }
}
