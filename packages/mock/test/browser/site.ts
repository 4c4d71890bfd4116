import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface SiteFile {
  readonly type: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * A site, and at once the proxy of the browser that looks at it: whatever the browser, its pages and
 * its workers ask for comes by here, wherever it is meant to go.
 */
export interface Site extends AsyncDisposable {
  readonly origin: string;
  /** By path; to be changed while it runs. */
  readonly files: Map<string, SiteFile>;
  /** Names that the same files are served under, besides the site's own. */
  readonly names: Set<string>;
  /** What was asked for elsewhere: method and address. */
  readonly strayed: string[];
  /** Paths that the site was asked for. */
  readonly asked: string[];
  /** Bodies that it was sent. */
  readonly sent: string[];
}

/** What the browser asks for by itself, whatever it is told. */
const BROWSERS_OWN = /(?:^|\.)(?:google|googleapis|gstatic)\.com$/;

export async function startSite(files: ReadonlyMap<string, SiteFile>): Promise<Site> {
  const strayed: string[] = [];
  const asked: string[] = [];
  const sent: string[] = [];
  const names = new Set<string>();
  const site = new Map(files);
  const stray = (hostname: string, what: string) => {
    if (!BROWSERS_OWN.test(hostname)) strayed.push(what);
  };
  let host = "";
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const { method, url = "/", headers } = request;
    const { host: to, hostname, pathname } = new URL(url, `http://${headers.host}`);
    if (to !== host && !names.has(hostname)) {
      stray(hostname, `${method} ${url}`);
      return void response.writeHead(502).end();
    }
    asked.push(pathname);
    request.on("data", (chunk) => sent.push(String(chunk)));
    const file = site.get(pathname);
    if (file === undefined) return void response.writeHead(404).end("Nothing is here.");
    response.writeHead(200, { "content-type": file.type, ...file.headers }).end(file.body);
  };
  const server = createServer(answer);
  server.on("connect", ({ url = "" }, socket) => {
    stray(url.replace(/:\d+$/, ""), `CONNECT ${url}`);
    socket.destroy();
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`; // it listens on a port
  return {
    origin: `http://${host}`,
    files: site,
    names,
    strayed,
    asked,
    sent,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
