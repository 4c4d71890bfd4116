const CHUNK_CHARACTERS = 64 * 1024;

/**
 * Encodes text as UTF-8 in chunks of about 64 KB, each made when it is asked for. A single piece
 * that is larger stays whole, so no character is ever cut.
 */
export function* byteChunks(pieces: Iterable<string>): Generator<Uint8Array<ArrayBuffer>, void> {
  const encoder = new TextEncoder();
  let text = "";
  for (const piece of pieces) {
    text += piece;
    if (text.length < CHUNK_CHARACTERS) continue;
    yield encoder.encode(text);
    text = "";
  }
  if (text !== "") yield encoder.encode(text);
}
