import { isLoopbackAddress } from "../callbacks/ip-address.ts";
import { ControlRefusal } from "./control-refusal.ts";

/** Who may use the control API. */
export interface ControlGuard {
  /**
   * Names and addresses that requests may call the mock by, besides those of this machine;
   * `"addresses"` stands for every numeric one, which no page can make its own by DNS. `"any"`, the
   * default, checks nothing: whoever calls `fetch` of a simulator is in its process already.
   */
  readonly hosts?: "any" | readonly string[] | undefined;
  /** When set, requests must carry it, as a bearer token or in `x-mock-token`. */
  readonly token?: string | undefined;
  /** Why there is no control API, and what to do about it; undefined when there is one. */
  readonly off?: string | undefined;
}

/**
 * Keeps away who has no business here: pages of other origins, pages that came to this machine's
 * name by DNS (rebinding), and whoever lacks the token.
 *
 * @throws {ControlRefusal} 403, 401, or 404 where the control API is off.
 */
export async function guard(request: Request, guarded: ControlGuard): Promise<void> {
  requireHere(request, guarded);
  requireOwnOrigin(request);
  const { token } = guarded;
  if (token !== undefined && !(await carries(request.headers, token))) {
    const message =
      "The control API asks for its token. Send it as authorization: Bearer …, or in x-mock-token.";
    throw new ControlRefusal(401, "no-token", message, { "www-authenticate": "Bearer" });
  }
}

/**
 * The same for the page alone. Links to it may be anywhere: it holds nothing, and who opened it cannot
 * look into it. It needs no token, as nobody can send one when a browser opens an address.
 *
 * @throws {ControlRefusal} 403, or 404 where the control API is off.
 */
export function guardPage(request: Request, guarded: ControlGuard): void {
  requireHere(request, guarded);
  const { headers } = request;
  const isOpened =
    headers.get("sec-fetch-mode") === "navigate" && headers.get("sec-fetch-dest") === "document";
  if (!isOpened) requireOwnOrigin(request);
}

/** Whether the bearer token of a request is the control token; it is no API key then. */
export async function hasControlBearer(headers: Headers, token: string | undefined) {
  return token !== undefined && (await equal(bearer(headers), token));
}

function requireHere(request: Request, { hosts, off }: ControlGuard): void {
  if (off !== undefined) throw new ControlRefusal(404, "control-off", off);
  requireHost(request, hosts ?? "any");
}

function requireHost({ url }: Request, hosts: "any" | readonly string[]): void {
  if (hosts === "any") return;
  const { hostname } = new URL(url); // what the request names, whatever it reached
  const name = hostname.toLowerCase().replace(/\.$/, "");
  if (isLoopback(name) || hosts.includes(name)) return;
  if (hosts.includes("addresses") && isNumeric(name)) return;
  const message = `The control API does not answer to the host ${JSON.stringify(name.slice(0, 80))}. Use localhost or 127.0.0.1, or allow the name with --control-hosts.`;
  throw new ControlRefusal(403, "foreign-host", message);
}

function isLoopback(name: string): boolean {
  return name === "localhost" || name.endsWith(".localhost") || isLoopbackAddress(name);
}

/** The parser of URLs has brought every numeric spelling into one of these. */
function isNumeric(name: string): boolean {
  return name.startsWith("[") || /^\d+\.\d+\.\d+\.\d+$/.test(name);
}

/** Browsers send these headers, and no page can change them. */
function requireOwnOrigin({ url, headers }: Request): void {
  const origin = headers.get("origin");
  const isForeign = origin !== null && origin !== new URL(url).origin;
  if (!isForeign && headers.get("sec-fetch-site") !== "cross-site") return;
  const message =
    "The control API does not answer pages of other origins. Call it from a program, or from a page that the mock's own origin serves.";
  throw new ControlRefusal(403, "foreign-origin", message);
}

async function carries(headers: Headers, token: string): Promise<boolean> {
  const [byHeader, byBearer] = await Promise.all([
    equal(headers.get("x-mock-token") ?? undefined, token),
    equal(bearer(headers), token),
  ]);
  return byHeader || byBearer;
}

function bearer(headers: Headers): string | undefined {
  return /^bearer +(\S+)\s*$/i.exec(headers.get("authorization") ?? "")?.[1];
}

/** In a time that does not depend on how much of it is right: digests are compared, all of them. */
async function equal(sent: string | undefined, token: string): Promise<boolean> {
  const [a, b] = await Promise.all([digest(sent ?? ""), digest(token)]);
  const differing = a.reduce((bits, byte, index) => bits | (byte ^ (b[index] ?? 0)), 0);
  return differing === 0 && sent !== undefined;
}

async function digest(text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
}
