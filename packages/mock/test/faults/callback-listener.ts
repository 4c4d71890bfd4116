import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { createServer, type Server } from "node:net";

/** Receives callbacks on a plain TCP socket and writes down what they say, in the order in which they come. */
export class CallbackListener implements AsyncDisposable {
  /** The bodies, parsed. */
  readonly received: { run_slug: string; status: number; results: number }[] = [];
  readonly #server: Server;
  /** Called with each callback, before it is answered. */
  onCallback: () => void = () => {};

  constructor() {
    this.#server = createServer((socket) => {
      let text = "";
      socket.on("error", () => {});
      socket.on("data", (data) => {
        text += data.toString("latin1");
        const [head = "", body = ""] = text.split("\r\n\r\n");
        const [, length = "0"] = /content-length: (\d+)/i.exec(head) ?? [];
        if (body.length < Number(length) || body === "") return;
        this.received.push(JSON.parse(body));
        this.onCallback();
        socket.end("HTTP/1.1 200 OK\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
      });
    });
  }

  async listen(): Promise<string> {
    this.#server.listen(0, "127.0.0.1");
    await once(this.#server, "listening");
    const { port } = this.#server.address() as AddressInfo; // a TCP server that listens has one
    return `http://127.0.0.1:${port}/hook`;
  }

  get statuses(): readonly number[] {
    return this.received.map(({ status }) => status);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.close();
    await once(this.#server, "close");
  }
}
