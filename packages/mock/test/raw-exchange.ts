import { connect } from "node:net";

/**
 * Writes to a socket and returns what comes back until the server closes it: for requests that no
 * HTTP client sends.
 */
export function rawExchange(port: number, ...parts: readonly (string | Buffer)[]): Promise<string> {
  return new Promise((resolve) => {
    let received = "";
    const socket = connect(port, "127.0.0.1", () => {
      for (const part of parts) socket.write(part);
    });
    socket.on("data", (data) => {
      received += data.toString("latin1");
    });
    socket.on("error", () => {}); // a reset after the answer: the answer counts
    socket.on("close", () => resolve(received));
  });
}

/** A request without a body, after which the server closes the connection. */
export function rawRequest(line: string, ...headers: readonly string[]): string {
  return [`${line} HTTP/1.1`, "host: mock", "connection: close", ...headers, "", ""].join("\r\n");
}
