/** The key of a request: the header `api-key`, else a bearer token. Undefined when there is none. */
export function keyOf(headers: Headers): string | undefined {
  const key = headers.get("api-key")?.trim();
  if (key) return key;
  const [, token] = /^bearer +(\S+)\s*$/i.exec(headers.get("authorization") ?? "") ?? [];
  return token;
}
