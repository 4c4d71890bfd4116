import { type ServerResponse, STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { Answer } from "../front/answer.ts";
import { pacedBody, type SizedBody, sizedBody, type Wait } from "../front/paced-body.ts";
import type { Transmission, TransmissionEnd } from "../front/transmission.ts";

type Headers_ = Readonly<Record<string, string>>;

/** An answer, and how it is to travel. */
export interface Travelling {
  readonly answer: Answer | Response;
  readonly transmission: Transmission;
}

/**
 * Writes an answer the way it shall travel. Where the connection ends before the answer does, the
 * bytes are written by hand: Node would mend them. Resolves when nothing more will be written.
 */
export async function transmit(
  { answer, transmission }: Travelling,
  outgoing: ServerResponse,
): Promise<void> {
  const left = new AbortController();
  outgoing.once("close", () => left.abort()); // whoever waited has gone, or the server closes
  const wait: Wait = async (ms) => {
    await pause(ms, undefined, { signal: left.signal });
  };
  const { delayMs = 0, end } = transmission;
  try {
    if (delayMs > 0) await wait(delayMs);
    if (end === undefined || end.at === "after") {
      await writeWhole(answer, transmission, outgoing, wait);
    } else {
      await writePart(answer, transmission, end, { outgoing, wait });
    }
  } catch (error) {
    if (!left.signal.aborted) throw error;
  }
}

async function writeWhole(
  answer: Answer | Response,
  transmission: Transmission,
  outgoing: ServerResponse,
  wait: Wait,
): Promise<void> {
  const body = sizedBody(answer);
  outgoing.writeHead(answer.status, { ...lengthOf(answer, body), ...plainHeaders(answer) });
  for await (const piece of pacedBody(body, transmission, wait)) {
    if (!outgoing.write(piece)) await drained(outgoing);
  }
  const { socket } = outgoing;
  await new Promise<void>((resolve) => outgoing.end(resolve));
  if (transmission.end !== undefined && socket !== null) await endConnection(socket, "reset");
}

interface Line {
  readonly outgoing: ServerResponse;
  readonly wait: Wait;
}

async function writePart(
  answer: Answer | Response,
  transmission: Transmission,
  end: TransmissionEnd,
  { outgoing, wait }: Line,
): Promise<void> {
  const { socket } = outgoing;
  if (socket === null) return;
  const { framing = "length" } = transmission;
  const body = sizedBody(answer);
  if (end.at === "headers") await send(socket, partOf(headOf(answer, body, framing), end));
  if (end.at === "body") {
    await send(socket, headOf(answer, body, framing));
    if (framing === "chunked" && body.length !== undefined) {
      await send(socket, Buffer.from(`${body.length.toString(16)}\r\n`)); // one chunk, that never ends
    }
    for await (const piece of pacedBody(body, transmission, wait)) await send(socket, piece);
  }
  if (end.by !== "silence") await endConnection(socket, end.by);
}

/** Long enough for what was written to be read before a reset throws away what was not. */
const READ_MS = 20;

async function endConnection(socket: Socket, by: "reset" | "close"): Promise<void> {
  await pause(READ_MS);
  if (by === "reset") socket.resetAndDestroy();
  else socket.end();
}

function headOf(answer: Answer | Response, body: SizedBody, framing: string): Buffer {
  const framed: Headers_ =
    framing === "chunked"
      ? { "transfer-encoding": "chunked", connection: "close" }
      : framing === "connection"
        ? { connection: "close" }
        : lengthOf(answer, body);
  const { "content-length": stated, ...headers } = plainHeaders(answer);
  const kept: Headers_ =
    framing === "length" && stated !== undefined ? { "content-length": stated } : {};
  const { status } = answer;
  const lines = Object.entries({ date: new Date().toUTCString(), ...headers, ...framed, ...kept });
  const text = lines.map(([name, value]) => `${name}: ${value}\r\n`).join("");
  return Buffer.from(`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ""}\r\n${text}\r\n`, "latin1");
}

/** At least the status line, never the whole. */
function partOf(
  head: Buffer,
  { bytes = Math.floor(head.byteLength / 2) }: TransmissionEnd,
): Buffer {
  return head.subarray(0, Math.min(bytes, head.byteLength - 1));
}

/** A stream without a stated length is sent in chunks. */
function lengthOf(answer: Answer | Response, { length }: SizedBody): Headers_ {
  const hasBody = !(answer instanceof Answer) || answer.body !== null;
  return length === undefined || !hasBody ? {} : { "content-length": String(length) };
}

function plainHeaders({ headers }: Answer | Response): Headers_ {
  return headers instanceof Headers ? Object.fromEntries(headers) : headers;
}

function send(socket: Socket, bytes: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.write(bytes, (error) => (error ? reject(error) : resolve()));
  });
}

function drained(outgoing: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    outgoing.once("drain", resolve);
    outgoing.once("close", resolve);
  });
}
