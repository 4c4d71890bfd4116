import { STATUS_CODES } from "node:http";
import { envelopeOf, headersOf, type MockError } from "../front/mock-error.ts";

/** The bytes of an HTTP/1.1 answer that closes its connection; without a body for a HEAD. */
export function rawAnswer(error: MockError, method?: string): string {
  const body = envelopeOf(error);
  const headers = {
    ...headersOf(error),
    "content-length": String(Buffer.byteLength(body)),
    connection: "close",
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const head = `HTTP/1.1 ${error.status} ${STATUS_CODES[error.status]}\r\n${lines.join("")}\r\n`;
  return method === "HEAD" ? head : head + body;
}
