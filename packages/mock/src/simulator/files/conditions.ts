/** Whether `If-None-Match` names the file that the asker already has: then a 304 is enough. */
export function isUnchanged(headers: Headers, etag: string): boolean {
  const known = headers.get("if-none-match")?.split(",") ?? [];
  return known
    .map((tag) => tag.trim().replace(/^W\//, ""))
    .some((tag) => tag === etag || tag === "*");
}

/**
 * Whether `Range` counts: with `If-Range` it does only for the same file. A date there never
 * matches, because files carry none.
 */
export function rangeCounts(headers: Headers, etag: string): boolean {
  const condition = headers.get("if-range");
  return condition === null || condition.trim() === etag;
}
