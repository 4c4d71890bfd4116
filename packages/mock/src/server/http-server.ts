import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { asRecord } from "../document/document.ts";
import type { AnswerEngine } from "../engine.ts";
import { Answer } from "../front/answer.ts";
import { errorAnswer, MockError } from "../front/mock-error.ts";
import { transmissionOf } from "../front/transmission.ts";
import { MockSetupError } from "../mock-setup-error.ts";
import { badHttp, parserErrorHandler } from "./bad-http.ts";
import { transmit } from "./transmit.ts";

export interface HttpServerOptions {
  readonly host: string;
  /** 0 for any free port. */
  readonly port: number;
  readonly answer: AnswerEngine;
  /** Headers for the answers that never reach `answer`. */
  readonly headers: Readonly<Record<string, string>>;
  /** Called for each such answer: what came in could not be read as HTTP. */
  readonly onBadHttp: (answer: MockError) => void;
  readonly timeouts?: Timeouts;
}

type FetchCallback = Parameters<typeof getRequestListener>[0];

/** How long a client may take, in milliseconds. */
export interface Timeouts {
  readonly headersTimeout: number;
  readonly requestTimeout: number;
  /** How often connections are looked at. */
  readonly connectionsCheckingInterval: number;
}

export interface HttpServer {
  readonly port: number;
  /** Stops listening, lets answers in flight finish for a second, then closes what is left. */
  readonly close: () => Promise<void>;
}

/** A client that sends byte after byte holds a connection no longer than this. */
const TIMEOUTS: Timeouts = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 1_000,
};

const CLOSE_GRACE_MS = 1_000;
const SWEEP_MS = 20;

/** @throws {MockSetupError} The address cannot be listened on. */
export async function listen(options: HttpServerOptions): Promise<HttpServer> {
  const { host, port, headers, onBadHttp, timeouts = TIMEOUTS } = options;
  const withHeaders = ({ status, kind, message }: MockError) =>
    new MockError(status, kind, message, headers);
  const respond = async (request: Request, { outgoing }: { outgoing: ServerResponse }) => {
    const answer = await options.answer(request);
    const transmission = transmissionOf(answer);
    if (transmission === undefined)
      return answer instanceof Answer ? write(answer, outgoing) : answer;
    await transmit({ answer, transmission }, outgoing);
    return RESPONSE_ALREADY_SENT;
  };
  const listener = getRequestListener(respond as FetchCallback, {
    overrideGlobalObjects: false,
    errorHandler: () => {
      const error = badHttp("The request line or the host is wrong.");
      onBadHttp(error);
      return errorAnswer(withHeaders(error)).toResponse();
    },
  });
  const serve = (incoming: IncomingMessage, outgoing: ServerResponse) => {
    if (incoming.httpVersion === "1.0") incoming.headers.host ??= "localhost";
    incoming.url = originForm(incoming.url ?? "/");
    return listener(incoming, outgoing);
  };
  // Without a host Node would answer without a body; the listener refuses such requests itself.
  const server = createServer({ ...timeouts, requireHostHeader: false }, serve);
  server.on("checkExpectation", serve); // Node would answer 417 without a body
  server.on("clientError", parserErrorHandler(server, onBadHttp, withHeaders));
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen({ port, host }, resolve); // throws at once when the port is no port
  }).catch((error: unknown) => {
    throw cannotListen(error, host, port);
  });
  return { port: portOf(server), close: closerOf(server) };
}

/** In one piece, with its length: nothing of it has to be streamed. */
function write({ status, headers, body }: Answer, outgoing: ServerResponse): Response {
  const length = body === null ? {} : { "content-length": Buffer.byteLength(body) };
  outgoing.writeHead(status, { ...length, ...headers });
  outgoing.end(body ?? undefined);
  return RESPONSE_ALREADY_SENT;
}

/**
 * Proxies are asked for whole URLs, and so may we be: what counts is the path. The user and the
 * password that such a URL may hold must not reach a message.
 */
function originForm(target: string): string {
  if (!/^https?:\/\//i.test(target) || !URL.canParse(target)) return target;
  const { pathname, search } = new URL(target);
  return pathname + search;
}

function closerOf(server: Server): () => Promise<void> {
  let closing: Promise<void> | undefined;
  return () => {
    closing ??= new Promise((resolve) => {
      const force = setTimeout(() => server.closeAllConnections(), CLOSE_GRACE_MS);
      // A connection whose last answer leaves now stays open for the next request: nobody comes.
      const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS);
      server.close(() => {
        clearTimeout(force);
        clearInterval(sweep);
        resolve();
      });
      server.closeIdleConnections();
    });
    return closing;
  };
}

function portOf(server: Server): number {
  // A TCP server that listens has an AddressInfo; strings and null are for pipes and closed
  // servers.
  return (server.address() as AddressInfo).port;
}

function cannotListen(error: unknown, host: string, port: number): MockSetupError {
  const { code, message } = asRecord(error);
  const reasons: Readonly<Record<string, string>> = {
    EADDRINUSE: `Port ${port} is taken. Stop the program that uses it, or choose another port; 0 takes a free one.`,
    EACCES: `You may not listen on port ${port}. Choose one above 1023.`,
    EADDRNOTAVAIL: `${host} is no address of this machine. Use 127.0.0.1, or 0.0.0.0 for all.`,
    ERR_SOCKET_BAD_PORT: `${port} is no port. Use a number from 0 to 65535; 0 takes a free one.`,
    ENOTFOUND: `${host} is no known host. Use 127.0.0.1, or 0.0.0.0 for all.`,
  };
  const reason = reasons[String(code)] ?? `Cannot listen on ${host}, port ${port}: ${message}.`;
  return new MockSetupError(reason, { cause: error });
}
