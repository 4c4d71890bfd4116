/** A host that callbacks may go to, besides this machine. */
export interface AllowedHost {
  readonly hostname: string;
  /** Undefined allows every port. */
  readonly port: number | undefined;
}

/**
 * Reads `hooks.example.com`, `hooks.example.com:8443`, `192.0.2.7` or `[2001:db8::7]:80`. Undefined
 * when it is anything else, a URL or a pattern for example.
 */
export function readAllowedHost(entry: string): AllowedHost | undefined {
  const [, host = "", port] = /^([^\s/?#@*\\:]+|\[[^\]]*\])(?::(\d{1,5}))?$/.exec(entry) ?? [];
  if (host === "" || !URL.canParse(`http://${host}`)) return undefined;
  if (port !== undefined && !URL.canParse(`http://${host}:${port}`)) return undefined;
  const { hostname } = new URL(`http://${host}`);
  return { hostname: plainHostname(hostname), port: port === undefined ? undefined : Number(port) };
}

/** Without the dot that a name may end in: `localhost.` is `localhost`. */
export function plainHostname(hostname: string): string {
  return hostname.replace(/\.$/, "");
}
