import type { Server, ServerResponse } from "node:http";
import { Socket } from "node:net";
import type { Duplex } from "node:stream";
import { asRecord } from "../document/document.ts";
import { bodyInterrupted, MockError } from "../front/mock-error.ts";
import { rawAnswer } from "./raw-answer.ts";

/** What came in could not be read as HTTP. */
export function badHttp(message: string): MockError {
  return new MockError(400, "bad-http", message);
}

/**
 * Where the parser gives up there is no response object: the bytes are written, and the connection
 * ends.
 */
export function parserErrorHandler(
  server: Server,
  onBadHttp: (error: MockError) => void,
  withHeaders: (error: MockError) => MockError,
): (error: Error, socket: Duplex) => void {
  const answering = new WeakMap<Duplex, ServerResponse>();
  server.on("request", ({ socket }, response) => {
    answering.set(socket, response);
    response.once("close", () => answering.delete(socket));
  });
  return (error, socket) => {
    const response = answering.get(socket);
    if (!socket.writable || response?.headersSent || isUnused(socket)) return void socket.destroy();
    const answer = fromParser(error, response !== undefined);
    // A request with a broken body is logged like any other, when reading the body fails.
    if (response === undefined) onBadHttp(answer);
    socket.end(rawAnswer(withHeaders(answer), response?.req.method));
  };
}

/** Browsers open connections in advance, and may never use them. */
function isUnused(socket: Duplex): boolean {
  return socket instanceof Socket && socket.bytesRead === 0;
}

function fromParser(error: Error, inBody: boolean): MockError {
  switch (asRecord({ ...error })["code"]) {
    case "HPE_HEADER_OVERFLOW":
      return new MockError(431, "headers-too-large", "The headers are larger than 16 KB.");
    case "ERR_HTTP_REQUEST_TIMEOUT":
      return new MockError(408, "timeout", "The request did not arrive in time.");
    default:
      return inBody ? bodyInterrupted() : badHttp("What came in is not whole, valid HTTP/1.1.");
  }
}
