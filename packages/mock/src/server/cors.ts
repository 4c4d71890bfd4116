import type { DocumentHeaders } from "../document/document-headers.ts";

export interface Cors {
  /**
   * Belong on every answer, the errors above all: without them a page cannot read what went wrong.
   */
  readonly everyAnswer: Readonly<Record<string, string>>;
  /** Belong on the answer to a preflight, besides those. */
  readonly preflight: Readonly<Record<string, string>>;
  /** Paths that begin so are for no other origin. */
  readonly closedBelow?: string;
}

const REQUEST_HEADERS = ["api-key", "authorization", "content-type", "prefer"];
const ANSWER_HEADERS = [
  "allow",
  "retry-after",
  "sl-violations",
  "www-authenticate",
  "x-mock-engine",
  "x-mock-error",
  "x-mock-fault",
  "x-mock-request",
];

/**
 * Lets pages of any origin call the mock, with keys in headers and without cookies.
 *
 * The answer does not depend on the origin: `*` for everyone, hence no `Vary: Origin`. Headers are
 * listed by name, because `*` leaves out `authorization` in requests. Any method passes the
 * preflight, so that a page can read the 405.
 */
export function corsFor({ request, response }: DocumentHeaders): Cors {
  return {
    everyAnswer: {
      "access-control-allow-origin": "*",
      "access-control-expose-headers": list(ANSWER_HEADERS, response),
    },
    preflight: {
      "access-control-allow-methods": "DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT",
      "access-control-allow-headers": list(REQUEST_HEADERS, request),
      "access-control-max-age": "600",
    },
  };
}

/**
 * Browsers ask before they send: an OPTIONS that names the method to come. Others mean the OPTIONS
 * itself.
 */
export function isPreflight({ method, headers }: Request): boolean {
  return (
    method === "OPTIONS" && headers.has("origin") && headers.has("access-control-request-method")
  );
}

function list(ours: readonly string[], declared: readonly string[]): string {
  return [...new Set([...ours, ...declared])].sort().join(", ");
}
