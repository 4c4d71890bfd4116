import { once } from "node:events";
import { type ServerResponse, STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { Answer } from "../front/answer.ts";
import { pacedBody, type SizedBody, sizedBody, USUAL_CUT, type Wait } from "../front/paced-body.ts";
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
  const leave = () => left.abort(); // whoever waited has gone, or the server closes
  if (outgoing.destroyed) leave();
  outgoing.once("close", leave);
  const wait: Wait = async (ms) => {
    await pause(ms, undefined, { signal: left.signal });
  };
  const { delayMs = 0, end } = transmission;
  try {
    if (delayMs > 0) await wait(delayMs);
    const line = { outgoing, wait, socket: await socketOf(outgoing, left.signal) };
    if (end === undefined || end.at === "after") await writeWhole(answer, transmission, line);
    else await writePart(answer, transmission, end, line);
  } catch (error) {
    if (!left.signal.aborted && !outgoing.destroyed) throw error;
  } finally {
    outgoing.off("close", leave);
  }
}

interface Line {
  readonly outgoing: ServerResponse;
  readonly socket: Socket;
  readonly wait: Wait;
}

/** Answers to requests that came together have no socket before it is their turn. */
async function socketOf(outgoing: ServerResponse, signal: AbortSignal): Promise<Socket> {
  signal.throwIfAborted();
  if (outgoing.socket === null) await once(outgoing, "socket", { signal });
  if (outgoing.socket === null) throw new Error("The response has no socket.");
  return outgoing.socket;
}

async function writeWhole(
  answer: Answer | Response,
  transmission: Transmission,
  { outgoing, socket, wait }: Line,
): Promise<void> {
  const body = sizedBody(answer);
  outgoing.writeHead(answer.status, { ...lengthOf(answer, body), ...plainHeaders(answer) });
  for await (const piece of pacedBody(body, transmission, wait)) {
    if (!outgoing.write(piece)) await drained(outgoing);
  }
  await new Promise<void>((resolve) => outgoing.end(resolve));
  if (transmission.end !== undefined) await endConnection(socket, "reset");
}

async function writePart(
  answer: Answer | Response,
  transmission: Transmission,
  end: TransmissionEnd,
  { socket, wait }: Line,
): Promise<void> {
  const body = sizedBody(answer);
  const framing = framingOf(body, transmission);
  if (end.at === "headers") await send(socket, partOf(headOf(answer, body, framing), end));
  if (end.at === "body") {
    await send(socket, headOf(answer, body, framing));
    if (framing === "chunked" && body.length !== 0) await send(socket, endlessChunk(body, end));
    for await (const piece of pacedBody(body, transmission, wait)) await send(socket, piece);
  }
  if (end.by !== "silence") await endConnection(socket, end.by);
}

/** What has no length cannot be shorter than that: its end is hidden in a chunk. */
function framingOf({ length }: SizedBody, { framing = "length" }: Transmission): string {
  return framing === "length" && length === undefined ? "chunked" : framing;
}

/** The size of a chunk that never comes to its end. */
function endlessChunk({ length }: SizedBody, { bytes = 0 }: TransmissionEnd): Buffer {
  const size = length ?? Math.max(bytes, USUAL_CUT) + 1;
  return Buffer.from(`${size.toString(16)}\r\n`);
}

/** Long enough for what was written to be read before a reset throws away what was not. */
const READ_MS = 20;

async function endConnection(socket: Socket, by: "reset" | "close"): Promise<void> {
  await pause(READ_MS);
  if (by === "reset") socket.resetAndDestroy();
  else socket.end();
}

function headOf(answer: Answer | Response, body: SizedBody, framing: string): Buffer {
  const { "content-length": stated, ...headers } = plainHeaders(answer);
  const { status } = answer;
  const lines = Object.entries({
    date: new Date().toUTCString(),
    ...headers,
    ...framingHeaders(answer, body, framing, stated),
  });
  const text = lines.map(([name, value]) => `${name}: ${value}\r\n`).join("");
  return Buffer.from(`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ""}\r\n${text}\r\n`, "latin1");
}

function framingHeaders(
  answer: Answer | Response,
  body: SizedBody,
  framing: string,
  stated: string | undefined,
): Headers_ {
  if (framing === "chunked") return { "transfer-encoding": "chunked", connection: "close" };
  if (framing === "connection") return { connection: "close" };
  return stated === undefined ? lengthOf(answer, body) : { "content-length": stated };
}

/** Never the whole. */
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
  return new Promise((resolve, reject) => {
    if (outgoing.destroyed) return reject(new Error("The client has left."));
    outgoing.once("drain", resolve);
    outgoing.once("close", resolve);
  });
}
