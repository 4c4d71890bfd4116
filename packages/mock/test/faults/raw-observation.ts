import { connect } from "node:net";

/** What a plain TCP client saw of an answer. */
export interface Observation {
  /** Status line and headers as they came; not whole where the connection ended within. */
  readonly head: string;
  /** 0 where no status line came whole. */
  readonly status: number;
  /** The last one of a name, in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Every byte after the headers, chunk sizes included. */
  readonly body: Buffer;
  /** How many times bytes arrived. */
  readonly pieces: number;
  /** Whether the server closed the connection (FIN), reset it (RST), or left it open. */
  readonly ended: "closed" | "reset" | "open";
}

/** So long is waited for an answer, and so long where none is to come. */
const PATIENCE_MS = 20_000;
export const SILENCE_MS = 1_000;

/** Writes `request` to a socket and watches until the connection ends, or nothing has come for so long. */
export function observe(
  port: number,
  request: string,
  patienceMs = PATIENCE_MS,
): Promise<Observation> {
  return new Promise((resolve) => {
    const received: Buffer[] = [];
    let ended: Observation["ended"] = "open";
    const socket = connect(port, "127.0.0.1", () => socket.write(request));
    socket.setTimeout(patienceMs, () => socket.destroy());
    socket.on("data", (data) => received.push(data));
    socket.on("end", () => {
      ended = "closed";
    });
    socket.on("error", () => {
      ended = "reset";
    });
    socket.on("close", () =>
      resolve({ ...read(Buffer.concat(received)), pieces: received.length, ended }),
    );
  });
}

/** The request of an operation, as a client would write it. */
export function rawPost(
  path: string,
  body: object,
  headers: Readonly<Record<string, string>> = {},
) {
  return raw("POST", path, JSON.stringify(body), {
    "api-key": "test",
    "content-type": "application/json",
    ...headers,
  });
}

export function rawGet(path: string, headers: Readonly<Record<string, string>> = {}) {
  return raw("GET", path, "", headers);
}

function raw(
  method: string,
  path: string,
  body: string,
  headers: Readonly<Record<string, string>>,
) {
  const length = body === "" ? {} : { "content-length": String(Buffer.byteLength(body)) };
  const lines = Object.entries({ host: "mock", connection: "close", ...headers, ...length });
  const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join("");
  return `${method} ${path} HTTP/1.1\r\n${head}\r\n${body}`;
}

function read(bytes: Buffer): Pick<Observation, "head" | "status" | "headers" | "body"> {
  const end = bytes.indexOf("\r\n\r\n");
  const head = bytes.subarray(0, end === -1 ? bytes.byteLength : end).toString("latin1");
  const [, status = "0"] = /^HTTP\/1\.1 (\d{3}) [^\r]*\r\n/.exec(head) ?? [];
  const lines = head.split("\r\n").slice(1);
  const headers = lines.map((line): [string, string] => {
    const at = line.indexOf(":");
    return [line.slice(0, at).toLowerCase(), line.slice(at + 1).trim()];
  });
  const body = end === -1 ? Buffer.alloc(0) : bytes.subarray(end + 4);
  return { head, status: Number(status), headers: Object.fromEntries(headers), body };
}
