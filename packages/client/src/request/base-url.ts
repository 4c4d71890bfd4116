import { ConfigurationError } from "../errors/configuration-error.ts";

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/**
 * Checks a base URL and brings it into the form `https://host[:port][/path]`, without a slash at the
 * end. Plain http would show the key to the network, so it is for this machine alone.
 *
 * @throws {ConfigurationError} It is no such URL. The message never repeats user name, password or query.
 */
export function checkBaseUrl(text: unknown): string {
  const url = parse(text);
  if (url.username !== "" || url.password !== "") {
    throw new ConfigurationError("baseUrl holds a user name or password: take it out.");
  }
  if (url.search !== "" || url.hash !== "") {
    throw new ConfigurationError("baseUrl holds a query or a fragment: end it at the path.");
  }
  const isLocal = LOOPBACK.test(url.hostname);
  if (url.protocol !== "https:" && !(url.protocol === "http:" && isLocal)) {
    throw new ConfigurationError("baseUrl must use https:// (http:// is for localhost only).");
  }
  return url.origin + url.pathname.replace(/\/+$/, "");
}

function parse(text: unknown): URL {
  if (typeof text === "string" && URL.canParse(text)) return new URL(text);
  throw new ConfigurationError("baseUrl must be a whole URL in a string: https://api.example.com.");
}
