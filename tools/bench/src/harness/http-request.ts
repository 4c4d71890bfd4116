import { request } from "node:http";

export interface Call {
  readonly method: "GET" | "POST";
  readonly url: string;
  readonly key?: string;
  /** Sent as JSON. */
  readonly body?: unknown;
}

export interface Answer {
  readonly status: number;
  readonly text: string;
}

/**
 * One request on a connection of its own. Not `fetch`: this one knocks at a server that is just
 * starting, hundreds of times a second, and must cost the machine next to nothing.
 */
export function send({ method, url, key, body }: Call): Promise<Answer> {
  const text = body === undefined ? "" : JSON.stringify(body);
  const headers = {
    ...(key !== undefined && { "api-key": key }),
    ...(body !== undefined && { "content-type": "application/json" }),
    "content-length": Buffer.byteLength(text),
  };
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers, agent: false, timeout: 10_000 }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() }),
      );
    });
    sent.on("timeout", () => sent.destroy(new Error(`No answer from ${url} within 10 seconds.`)));
    sent.on("error", reject);
    sent.end(text);
  });
}
