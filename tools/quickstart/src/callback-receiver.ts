import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

/** What a callback of the first generation says. */
export interface ReceivedCallback {
  readonly run_slug?: unknown;
  readonly status?: unknown;
}

/** A small server that callbacks are posted to. */
export interface CallbackReceiver {
  readonly url: string;
  /**
   * All callbacks about a run, once one says that it has ended.
   *
   * @throws {Error} None has come in time.
   */
  untilFinal(run: string): Promise<readonly ReceivedCallback[]>;
  [Symbol.asyncDispose](): Promise<void>;
}

const LARGEST_BYTES = 100_000;

/** @param waitMs How long to wait for the last callback, in milliseconds. */
export async function receiveCallbacks(waitMs = 10_000): Promise<CallbackReceiver> {
  const received: ReceivedCallback[] = [];
  const server = createServer(async (request, response) => {
    const callback = await readJson(request).catch(() => undefined);
    if (callback !== undefined) received.push(callback);
    response.statusCode = callback === undefined ? 400 : 200;
    response.end();
    server.emit("callback");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo; // it listens on TCP
  const of = (run: string) => received.filter(({ run_slug }) => run_slug === run);
  return {
    url: `http://127.0.0.1:${port}/run-changed`,
    async untilFinal(run) {
      const signal = AbortSignal.timeout(waitMs);
      while (!of(run).some(({ status }) => Number(status) >= 3)) {
        await once(server, "callback", { signal }).catch(() => {
          throw new Error(
            `No callback said that the run has ended, within ${waitMs / 1_000} seconds.`,
          );
        });
      }
      return of(run);
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

async function readJson(request: IncomingMessage): Promise<ReceivedCallback> {
  let text = "";
  for await (const chunk of request) {
    text += String(chunk);
    if (text.length > LARGEST_BYTES) throw new Error("too large");
  }
  const value: unknown = JSON.parse(text);
  if (typeof value !== "object" || value === null) throw new Error("no object");
  return value; // every member may be missing, and is unknown
}
