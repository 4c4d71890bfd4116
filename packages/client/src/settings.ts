import type { Contract, ErrorTable } from "./call.ts";
import { ConfigurationError } from "./errors/configuration-error.ts";
import type { Auth, Fetch, TransportOptions } from "./options.ts";
import { own } from "./own.ts";
import { checkBaseUrl } from "./request/base-url.ts";
import { type Credentials, readCredentials } from "./request/credentials.ts";
import { checkHeaders, type HeaderMap, isHeaderValue, reservedHeaders } from "./request/headers.ts";
import { isOpaque } from "./request/is-opaque.ts";
import { createScrub, type Scrub } from "./scrub.ts";
import { isTimeout } from "./timeout.ts";

/** The options of a client, checked and complete. They hold the key: keep them in closures only. */
export interface Settings {
  readonly contract: Contract;
  readonly errors: ErrorTable;
  readonly apiKey: string | undefined;
  readonly auth: Auth | undefined;
  readonly credentials: Credentials;
  readonly baseUrl: string;
  readonly timeoutMs: number;
  readonly fetch: Fetch;
  readonly headers: HeaderMap;
  /** Names of headers, in lower case, that only the client sets. */
  readonly reserved: ReadonlySet<string>;
  readonly maxResponseBytes: number;
  readonly scrub: Scrub;
}

const NAMES: readonly string[] = [
  "apiKey",
  "auth",
  "baseUrl",
  "timeoutMs",
  "fetch",
  "headers",
  "maxResponseBytes",
  "contract",
  "errors",
] satisfies (keyof TransportOptions)[];

/**
 * Checks the options and fills in what is missing: from `defaults`, and what those leave open here.
 *
 * @throws {ConfigurationError} An option is unknown or wrong.
 */
export function readSettings(options: TransportOptions, defaults: TransportOptions = {}): Settings {
  checkNames(options);
  const option = <K extends keyof TransportOptions>(name: K) =>
    own(options, name) ?? own(defaults, name);
  const contract = readContract(option("contract"));
  const apiKey = readKey(option("apiKey"));
  const reserved = reservedHeaders(contract);
  return {
    contract,
    errors: readErrors(option("errors")),
    apiKey,
    auth: readAuth(option("auth")),
    credentials: readCredentials(contract, apiKey),
    baseUrl: checkBaseUrl(option("baseUrl") ?? own(contract, "server")),
    timeoutMs: readTimeout(option("timeoutMs")),
    fetch: readFetch(option("fetch")),
    headers: checkHeaders(option("headers"), reserved, ConfigurationError),
    reserved,
    maxResponseBytes: readBytes(option("maxResponseBytes")),
    scrub: createScrub(apiKey),
  };
}

function checkNames(options: unknown): void {
  if (!isObject(options) || isOpaque(options)) {
    throw new ConfigurationError("The options must be an object.");
  }
  const unknown = Object.keys(options).find((name) => !NAMES.includes(name));
  if (unknown === undefined) return;
  throw new ConfigurationError(
    `There is no option ${JSON.stringify(unknown)}. Options are ${NAMES.join(", ")}.`,
  );
}

/** By its one member that is read before the first call; the rest is the generator's word. */
function readContract(contract: unknown): Contract {
  if (isObject(contract) && isObject(Reflect.get(contract, "security")))
    return contract as Contract;
  throw new ConfigurationError("contract must be the contract that was generated.");
}

function readErrors(errors: unknown): ErrorTable {
  if (errors === undefined) return {};
  if (isObject(errors)) return errors as ErrorTable; // generated
  throw new ConfigurationError("errors must be the error table that was generated.");
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function readKey(apiKey: unknown): string | undefined {
  if (apiKey === undefined) return undefined;
  if (typeof apiKey !== "string" || apiKey === "") {
    throw new ConfigurationError("apiKey must be a string that is not empty.");
  }
  if (!isHeaderValue(apiKey) || apiKey !== apiKey.trim()) {
    throw new ConfigurationError(
      "apiKey holds a line end, a space around it, or a character that no header can carry. Copy it again.",
    );
  }
  return apiKey;
}

function readAuth(auth: unknown): Auth | undefined {
  if (auth === undefined || auth === "api-key" || auth === "bearer") return auth;
  throw new ConfigurationError('auth must be "api-key" or "bearer".');
}

function readTimeout(timeoutMs: unknown): number {
  if (timeoutMs === undefined) return 60_000;
  if (isTimeout(timeoutMs)) return timeoutMs;
  throw new ConfigurationError("timeoutMs must be milliseconds, from 1 to 2147483647.");
}

/** Looked up at each call: a program may replace its `fetch` after it made the client. */
function readFetch(fetch: unknown): Fetch {
  if (fetch === undefined) return (url, init) => globalThis.fetch(url, init);
  if (typeof fetch === "function") return fetch as Fetch; // what it answers is checked when it does
  throw new ConfigurationError("fetch must be a function.");
}

function readBytes(bytes: unknown): number {
  if (bytes === undefined) return 64 * 1024 * 1024;
  if (typeof bytes === "number" && Number.isSafeInteger(bytes) && bytes > 0) return bytes;
  throw new ConfigurationError("maxResponseBytes must be a whole number above 0.");
}
