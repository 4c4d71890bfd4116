import { type ReadBody, readBody } from "./read-body.ts";

/** What came back, with its body read. */
export interface Answer {
  /** The HTTP status; 0 when a browser hides a redirect. */
  readonly status: number;
  /** The media type in lower case, without parameters; empty when there is none. */
  readonly mediaType: string;
  /** The server wanted the request sent elsewhere, or a `fetch` that should not follow did. */
  readonly isRedirect: boolean;
  readonly body: ReadBody;
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** Reads the body too, but not that of a redirect: nobody needs it, and it may never end. */
export async function readAnswer(
  response: Response,
  maxBytes: number,
  signal: AbortSignal,
): Promise<Answer> {
  const { status } = response;
  const isRedirect = wasRedirected(response);
  const body = isRedirect ? drop(response) : await readBody(response, maxBytes, signal);
  return { status, mediaType: mediaTypeOf(response), isRedirect, body };
}

export function isSuccess({ status }: Answer): boolean {
  return status >= 200 && status < 300;
}

function wasRedirected({ status, type, redirected }: Response): boolean {
  return type === "opaqueredirect" || redirected || REDIRECTS.has(status);
}

function drop({ body }: Response): ReadBody {
  body?.cancel().catch(() => {}); // frees the connection; its failure changes nothing
  return { state: "whole", bytes: new Uint8Array() };
}

function mediaTypeOf({ headers }: Response): string {
  const [mediaType = ""] = (headers.get("content-type") ?? "").split(";");
  return mediaType.trim().toLowerCase();
}
