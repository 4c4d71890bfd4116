import type { ReadBody } from "./read-body.ts";

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

export function isRedirect({ status, type, redirected }: Response): boolean {
  return type === "opaqueredirect" || redirected || REDIRECTS.has(status);
}

export function mediaTypeOf(response: Response): string {
  const [mediaType = ""] = (response.headers.get("content-type") ?? "").split(";");
  return mediaType.trim().toLowerCase();
}

export function isSuccess({ status }: Answer): boolean {
  return status >= 200 && status < 300;
}
