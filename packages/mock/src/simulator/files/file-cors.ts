/** Pages of any origin may read files: the link itself is the permission. */
export const FILE_CORS = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers":
    "accept-ranges, content-disposition, content-length, content-range, etag, retry-after, x-mock-engine, x-mock-fault",
} as const;

/** Keys are not among the headers: a page that sends one is stopped by its browser. */
const PREFLIGHT = {
  "access-control-allow-methods": "GET, HEAD",
  "access-control-allow-headers": "if-none-match, if-range, prefer, range",
  "access-control-max-age": "600",
} as const;

/** The answer to a preflight; undefined when the request is none. */
export function filePreflight({ method, headers }: Request): Response | undefined {
  const asks = headers.has("origin") && headers.has("access-control-request-method");
  if (method !== "OPTIONS" || !asks) return undefined;
  return new Response(null, { status: 204, headers: PREFLIGHT });
}
