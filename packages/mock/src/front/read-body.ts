import { findJsonFault } from "./json-fault.ts";
import { measureJson } from "./json-size.ts";
import { bodyInterrupted, MockError } from "./mock-error.ts";

const MAX_MEGABYTES = 10;
const MAX_BYTES = MAX_MEGABYTES * 1024 * 1024;

// A validator that collects all errors makes some hundred bytes of each wrong value, and most of
// them recurse.
const MAX_JSON_VALUES = 100_000;
const MAX_JSON_DEPTH = 64;

export interface RequestBody {
  /** Bytes received; 0 means that there is no body. */
  readonly size: number;
  /** Parsed when the request says JSON, else the text. */
  readonly content: unknown;
  /** As it came. */
  readonly text: string;
}

/**
 * Reads the whole body of a request.
 *
 * @throws {MockError} 400 malformed or too complex, 413 over 10 MB, 415 compressed.
 */
export async function readBody(request: Request): Promise<RequestBody> {
  refuseContentEncoding(request.headers);
  const bytes = await readBytes(request);
  if (bytes.byteLength === 0) return { size: 0, content: undefined, text: "" };
  const text = decode(bytes);
  const content = isJson(request.headers.get("content-type")) ? parseJson(text) : text;
  return { size: bytes.byteLength, content, text };
}

function refuseContentEncoding(headers: Headers): void {
  const encoding = headers.get("content-encoding")?.trim().toLowerCase() ?? "identity";
  if (encoding === "identity" || encoding === "") return;
  throw new MockError(
    415,
    "content-encoding",
    "The mock reads no compressed bodies. Send the body as it is, without content-encoding.",
    { "accept-encoding": "identity" },
  );
}

/**
 * Counts while reading where no length is stated, so that nothing over the limit is kept. A stated
 * one holds: HTTP delivers no more bytes than that.
 */
async function readBytes(request: Request): Promise<Uint8Array> {
  const stated = request.headers.get("content-length");
  if (Number(stated) > MAX_BYTES) throw tooLarge();
  if (stated !== null) return await readWhole(request);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunksOf(request)) {
    size += chunk.byteLength;
    if (size > MAX_BYTES) throw tooLarge();
    chunks.push(chunk);
  }
  return joined(chunks, size);
}

async function readWhole(request: Request): Promise<Uint8Array> {
  const buffer = await request.arrayBuffer().catch(() => {
    throw bodyInterrupted();
  });
  if (buffer.byteLength > MAX_BYTES) throw tooLarge(); // a Request made by hand may state anything
  return new Uint8Array(buffer);
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}

async function* chunksOf(request: Request): AsyncGenerator<Uint8Array> {
  const reader = request.body?.getReader();
  if (reader === undefined) return;
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw bodyInterrupted();
    });
    if (done) return;
    yield value;
  }
}

function tooLarge(): MockError {
  const message = `The body is larger than ${MAX_MEGABYTES} MB, the most that the mock reads.`;
  return new MockError(413, "body-too-large", message);
}

// A byte order mark stays, so that JSON with one is refused: RFC 8259 forbids to send it.
const UTF8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function decode(bytes: Uint8Array): string {
  try {
    return UTF8.decode(bytes);
  } catch {
    throw new MockError(400, "malformed-utf8", "The body is not UTF-8 text.");
  }
}

function isJson(contentType: string | null): boolean {
  return /^\s*application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i.test(contentType ?? "");
}

function parseJson(text: string): unknown {
  const { depth, values } = measureJson(text);
  if (depth > MAX_JSON_DEPTH) {
    throw tooComplex(`nests ${depth} levels deep; the mock reads ${MAX_JSON_DEPTH}`);
  }
  if (values > MAX_JSON_VALUES) {
    throw tooComplex(`holds more than ${MAX_JSON_VALUES} values, the most that the mock reads`);
  }
  try {
    return JSON.parse(text);
  } catch {
    throw malformed(text);
  }
}

function tooComplex(what: string): MockError {
  return new MockError(400, "json-too-complex", `The JSON body ${what}.`);
}

function malformed(text: string): MockError {
  const fault = findJsonFault(text);
  const where =
    fault === undefined
      ? ""
      : ` at line ${fault.line}, column ${fault.column}: expected ${fault.expected}, found ${fault.found}`;
  return new MockError(400, "malformed-json", `The body stops being JSON${where}.`);
}
