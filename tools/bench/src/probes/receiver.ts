import { once } from "node:events";
import { createServer } from "node:http";

/** A server on this machine that callbacks are sent to. */
export interface Receiver extends AsyncDisposable {
  readonly url: string;
  /** The bodies that came since the last call, parsed. */
  readonly take: () => unknown[];
}

export async function startReceiver(): Promise<Receiver> {
  let received: unknown[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    received.push(JSON.parse(Buffer.concat(chunks).toString()));
    response.end();
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  const take = () => {
    const taken = received;
    received = [];
    return taken;
  };
  const close = async () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${port}/hook`, take, [Symbol.asyncDispose]: close };
}
