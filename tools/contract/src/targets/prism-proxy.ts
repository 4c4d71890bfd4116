import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { createLogger } from "@stoplight/prism-core";
import {
  createInstance,
  getHttpOperationsFromSpec,
  type IHttpRequest,
} from "@stoplight/prism-http";
import { bundle } from "../document.ts";
import { Watch } from "./exchange.ts";

export interface PrismProxy {
  readonly url: string;
  readonly watch: Watch;
  readonly close: () => Promise<void>;
}

/**
 * Prism's proxy around `upstream`, with a server of our own: the stock one never answers a body that is
 * no JSON, and ends when a finding quotes Chinese. What Prism finds goes into `watch`, not into headers.
 */
export async function startPrismProxy(
  upstream: string,
  { isMarkDue = true }: { readonly isMarkDue?: boolean } = {},
): Promise<PrismProxy> {
  const forward = await createForward(upstream);
  const watch = new Watch(isMarkDue);
  const server = createServer((incoming, outgoing) => {
    serve(forward, watch, incoming, outgoing).catch((error: Error) => {
      watch.add({ ...lineOf(incoming), ...NO_ANSWER, response: [String(error.message)] });
      outgoing.writeHead(502).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo; // it listens on a port, not on a pipe
  const close = () => {
    server.closeAllConnections();
    return new Promise<void>((resolve) => server.close(() => resolve()));
  };
  return { url: `http://127.0.0.1:${port}`, watch, close };
}

const NO_ANSWER = { status: 502, marked: false, request: [] };

type Forward = Awaited<ReturnType<typeof createForward>>;

/** Without `errors`: with them Prism would answer wrong requests itself, and pass undeclared answers on. */
async function createForward(upstream: string) {
  const operations = await getHttpOperationsFromSpec(structuredClone(bundle) as object);
  // Prism would call back itself, at once and without a story.
  const quiet = operations.map(({ callbacks: _, ...operation }) => operation);
  const config = {
    isProxy: true,
    upstream: new URL(upstream),
    upstreamProxy: undefined,
    checkSecurity: true,
    validateRequest: true,
    validateResponse: true,
    errors: false,
    mock: { dynamic: false },
  } as const;
  const prism = createInstance(config, { logger: createLogger("proxy", { level: "silent" }) });
  return async (request: IHttpRequest) => {
    const result = await prism.request(request, quiet, config)();
    if (result._tag === "Left") throw result.left;
    return result.right;
  };
}

async function serve(
  forward: Forward,
  watch: Watch,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const { output, validations } = await forward(await requestOf(incoming));
  const headers = withoutFraming(output.headers);
  watch.add({
    ...lineOf(incoming),
    status: output.statusCode,
    marked: isMarked(headers),
    request: validations.input.map(describe),
    response: validations.output.map(describe),
  });
  const isText = typeof output.body === "string";
  outgoing.writeHead(output.statusCode, headers);
  outgoing.end(isText ? output.body : JSON.stringify(output.body));
}

/** Prism has unpacked the body, and writes it anew: what is said of the old bytes is wrong of the new. */
function withoutFraming(headers: Readonly<Record<string, string>> = {}): Record<string, string> {
  const { "content-encoding": _, "content-length": __, ...rest } = headers;
  return rest;
}

/** What is no JSON is refused before the simulator reads it, by the server around it. */
function isMarked(headers: Readonly<Record<string, string>>): boolean {
  return headers["x-mock-engine"] === "simulator" || headers["x-mock-error"] === "malformed-json";
}

async function requestOf(incoming: IncomingMessage): Promise<IHttpRequest> {
  const { pathname, searchParams } = new URL(incoming.url ?? "/", "http://proxy");
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  return {
    method: (incoming.method ?? "").toLowerCase() as IHttpRequest["method"], // any other is no operation
    url: { path: pathname, query: Object.fromEntries(searchParams) },
    headers: incoming.headers as Record<string, string>, // no list among those that clients send
    body: parsed(Buffer.concat(chunks).toString()),
  };
}

/** What is no JSON goes on as the text it is, and counts as a body of the wrong type. */
function parsed(text: string): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function lineOf({ method = "", url = "" }: IncomingMessage) {
  return { method, path: url.split("?", 1)[0] ?? "" };
}

function describe({ message, path = [] }: { message: string; path?: readonly string[] }): string {
  return `${path.join(".")}: ${message}`;
}
