import { ascii } from "../front/ascii.ts";

/**
 * What a document may declare as headers of an answer, but must not decide: how the bytes are
 * framed, which the server knows better, and what the mock says about itself.
 */
const OURS = new Set([
  "connection",
  "content-encoding",
  "content-length",
  "keep-alive",
  "sl-violations",
  "trailer",
  "transfer-encoding",
  "upgrade",
  "x-mock-error",
]);

const NAME = /^[\w!#$%&'*+.^`|~-]+$/;

/** The headers of an answer made from a document's examples, as far as they can be sent. */
export function answerHeaders(declared: Readonly<Record<string, unknown>>): Headers {
  const sent = new Headers();
  for (const [name, value] of Object.entries(declared)) {
    if (value === null || value === undefined) continue;
    if (NAME.test(name) && !OURS.has(name.toLowerCase())) sent.set(name, ascii(String(value)));
  }
  return sent;
}
