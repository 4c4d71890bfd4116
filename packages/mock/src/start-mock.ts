/// <reference lib="esnext.disposable" preserve="true" />

import type { OpenApiDocument } from "./document/document.ts";
import { readHeaders } from "./document/document-headers.ts";
import { loadDocument } from "./document/load-document.ts";
import { readPaths } from "./document/operations.ts";
import { indexPaths } from "./document/path-index.ts";
import { ENGINES, type EngineName, isEngineName } from "./engine.ts";
import type { MockError } from "./front/mock-error.ts";
import { MockSetupError } from "./mock-setup-error.ts";
import { corsFor } from "./server/cors.ts";
import { createHttpApp } from "./server/http-app.ts";
import { listen } from "./server/http-server.ts";
import { type RequestEvent, toEvent } from "./server/request-event.ts";

export interface MockOptions {
  /** Where answers come from; "prism" serves the examples of the document. */
  readonly engine?: EngineName;
  /** 0, the default, takes a free port. */
  readonly port?: number;
  /** The address to listen on; only this machine (127.0.0.1) by default. */
  readonly host?: string;
  /** Path or object of an OpenAPI 3.0 or 3.1 document; by default the CoreClaw contract. */
  readonly document?: string | OpenApiDocument;
  /** Called once for each request, after it was answered. */
  readonly onRequest?: (event: RequestEvent) => void;
}

export interface Mock {
  /** For example `http://127.0.0.1:4010`, without a slash at the end. */
  readonly url: string;
  readonly port: number;
  /** Stops listening; resolves when all connections are closed, after a second at most. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * Starts a mock server.
 *
 * @throws {MockSetupError} The document, the port or the host cannot be used, or the engine is not
 *   installed.
 */
export async function startMock(options: MockOptions = {}): Promise<Mock> {
  const { engine = "prism", port = 0, host = "127.0.0.1", onRequest = () => {} } = options;
  if (!isEngineName(engine)) throw new MockSetupError(`There is no engine "${engine}". Use prism.`);
  const document = await loadDocument(options.document);
  const find = indexPaths(readPaths(document));
  const cors = corsFor(readHeaders(document));
  const app = createHttpApp({
    engine: await ENGINES[engine]({ document }),
    cors,
    now: () => performance.now(),
    onAnswer: (request, response, ms) => onRequest(toEvent(find, request, response, ms)),
  });
  const server = await listen({
    host,
    port,
    fetch: (request) => app.fetch(request),
    headers: cors.everyAnswer,
    onBadHttp: (answer) => onRequest(unreadable(answer)),
  });
  const url = `http://${reachable(host)}:${server.port}`;
  return { url, port: server.port, close: server.close, [Symbol.asyncDispose]: server.close };
}

function unreadable({ status, kind }: MockError): RequestEvent {
  const nothing = {
    method: "-",
    path: "-",
    operationId: undefined,
    ms: 0,
    violations: 0,
    finding: undefined,
  };
  return { ...nothing, status, error: kind };
}

/** A server on all addresses is reached on the loopback one; IPv6 stands in brackets in a URL. */
function reachable(host: string): string {
  if (host === "0.0.0.0" || host === "") return "127.0.0.1";
  if (host === "::") return "[::1]";
  return host.includes(":") ? `[${host}]` : host;
}
