import type { Contract, ErrorTable } from "./call.ts";

/**
 * What the client sends requests with: `globalThis.fetch`, or a function like it. It gets the URL and
 * the request's method, headers, body and signal, and must not follow redirects (`redirect: "manual"`).
 */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** How the key travels: in the header that the contract names, or as `Authorization: Bearer`. */
export type Auth = "api-key" | "bearer";

/** Options of `createCall` that hold for any document. */
export interface TransportOptions {
  /** The key. Operations that are public work without. */
  readonly apiKey?: string | undefined;
  /** Default: `"api-key"`. */
  readonly auth?: Auth | undefined;
  /** Where the API is; the key is sent there and nowhere else. Default: the server in the contract. */
  readonly baseUrl?: string | undefined;
  /** Milliseconds one call may take, headers and body included: 1 to 2 147 483 647. Default: 60 000. */
  readonly timeoutMs?: number | undefined;
  /** Default: `globalThis.fetch`. */
  readonly fetch?: Fetch | undefined;
  /** Further headers of every request. They cannot replace those of the key. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Bytes of one answer, unpacked, beyond which it is dropped. Default: 67 108 864 (64 MiB). */
  readonly maxResponseBytes?: number | undefined;
  /** The document that the generated functions come from. */
  readonly contract?: Contract | undefined;
  /** The table of codes of that document. */
  readonly errors?: ErrorTable | undefined;
}
