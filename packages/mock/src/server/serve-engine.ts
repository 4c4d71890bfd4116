/// <reference lib="esnext.disposable" preserve="true" />

import type { PathEntry } from "../document/operations.ts";
import { indexPaths } from "../document/path-index.ts";
import type { AnswerEngine } from "../engine.ts";
import type { MockError } from "../front/mock-error.ts";
import type { Cors } from "./cors.ts";
import { createHttpApp } from "./http-app.ts";
import { listen } from "./http-server.ts";
import { type RequestEvent, toEvent } from "./request-event.ts";

export interface ServeOptions {
  readonly engine: AnswerEngine;
  /** What the engine answers, for the log. */
  readonly paths: readonly PathEntry[];
  /** Undefined where the engine answers browsers by itself. */
  readonly cors: Cors | undefined;
  /** 0 takes a free port. */
  readonly port: number;
  readonly host: string;
  /** Called once for each request, after it was answered. */
  readonly onRequest?: ((event: RequestEvent) => void) | undefined;
}

/** A server that answers with an engine. */
export interface Mock {
  /** For example `http://127.0.0.1:4010`, without a slash at the end. */
  readonly url: string;
  readonly port: number;
  /** Stops listening; resolves when all connections are closed, after a second at most. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** @throws {MockSetupError} The address cannot be listened on. */
export async function serveEngine(options: ServeOptions): Promise<Mock> {
  const { engine, paths, cors, port, host, onRequest } = options;
  const find = indexPaths(paths);
  const app = createHttpApp({
    engine,
    cors,
    now: () => performance.now(),
    onAnswer:
      onRequest && ((request, response, ms) => onRequest(toEvent(find, request, response, ms))),
  });
  const server = await listen({
    host,
    port,
    answer: app,
    headers: cors?.everyAnswer ?? {},
    onBadHttp: (answer) => onRequest?.(unreadable(answer)),
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
