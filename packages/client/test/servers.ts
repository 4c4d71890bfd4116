import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import {
  type AddressInfo,
  createServer as createTcpServer,
  type Server,
  type Socket,
} from "node:net";
import { onTestFinished } from "vitest";

/** One request as a server saw it. */
export interface Received {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A server of one test on a free port of this machine. */
export interface TestServer {
  readonly url: string;
  readonly received: Received[];
}

/** Starts an HTTP server that ends with the test. */
export async function startServer(
  answer: (response: ServerResponse, request: Received) => void,
): Promise<TestServer> {
  const received: Received[] = [];
  const server = createServer(async (incoming, response) => {
    let body = "";
    for await (const chunk of incoming.setEncoding("utf8")) body += chunk;
    const { method = "", url = "", headers } = incoming;
    const request = { method, url, headers, body };
    received.push(request);
    answer(response, request);
  });
  onTestFinished(() => server.closeAllConnections());
  return { url: await listen(server), received };
}

/** Starts an HTTP server that answers every request with the same JSON. */
export function startJson(body: unknown, status = 200): Promise<TestServer> {
  return startServer((response) => {
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
  });
}

/** Starts a TCP server that hands over the socket when the request has arrived, whatever is to happen then. */
export function startBytes(script: (socket: Socket) => void): Promise<string> {
  const sockets = new Set<Socket>();
  const server = createTcpServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => {}); // the client may hang up first
    let request = "";
    socket.on("data", (bytes) => {
      request += bytes.toString("latin1");
      if (isWhole(request)) script(socket);
    });
  });
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
  });
  return listen(server);
}

/** The bytes of a whole HTTP answer. */
export function httpBytes(status: number, headers: Record<string, string>, body: string | Buffer) {
  const lines = Object.entries({ "content-length": String(Buffer.byteLength(body)), ...headers });
  const head = [
    `HTTP/1.1 ${status} Scripted`,
    ...lines.map(([name, value]) => `${name}: ${value}`),
  ];
  return Buffer.concat([Buffer.from(`${head.join("\r\n")}\r\n\r\n`), Buffer.from(body)]);
}

/** A promise that the test settles when it likes. */
export function deferred<T>() {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

/** A port on which nobody listens. */
export async function closedPort(): Promise<number> {
  const server = createTcpServer();
  const { port } = new URL(await listen(server));
  await new Promise((done) => server.close(done));
  return Number(port);
}

function isWhole(request: string): boolean {
  const [head = "", body] = request.split("\r\n\r\n", 2);
  const length = /content-length: (\d+)/i.exec(head)?.[1] ?? "0";
  return body !== undefined && body.length >= Number(length);
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo; // a TCP address, since it listens on a port
  return `http://127.0.0.1:${port}`;
}
