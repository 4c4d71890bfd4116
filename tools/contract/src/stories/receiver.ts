import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

/** A server that callbacks are posted to, for as long as the test goes on. */
export interface Receiver {
  readonly url: string;
  /** The bodies that came, parsed, in the order of their arrival. */
  readonly posts: readonly unknown[];
}

/** @param statuses What it answers to the first posts; to all others 200. */
export async function startReceiver(...statuses: readonly number[]): Promise<Receiver> {
  const posts: unknown[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    posts.push(JSON.parse(Buffer.concat(chunks).toString()));
    response.writeHead(statuses[posts.length - 1] ?? 200).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const { port } = server.address() as AddressInfo; // it listens on a port, not on a pipe
  return { url: `http://127.0.0.1:${port}/called-back`, posts };
}
