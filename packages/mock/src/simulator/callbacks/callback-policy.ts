import { type AllowedHost, plainHostname, readAllowedHost } from "./allowed-host.ts";
import { isForbiddenAddress, isLoopbackAddress } from "./ip-address.ts";

/** Where callbacks may go: this machine; the hosts of a list besides (see `readAllowedHost`); anywhere. */
export type CallbackHosts = "loopback" | "any" | readonly string[];

export type CallbackVerdict =
  | {
      readonly allowed: true;
      /** The host is this machine's: whatever its name resolves to must be a loopback address. */
      readonly loopbackOnly: boolean;
    }
  | {
      readonly allowed: false;
      /** For people; says what to do where something can be done. */
      readonly reason: string;
    };

/**
 * Judges a callback URL by its text alone. Numeric hosts in any spelling (`127.1`, `0x7f000001`)
 * arrive here as plain addresses, because the parser of URLs has read them. What a name resolves to
 * is for whoever resolves it.
 */
export function judgeCallbackUrl(text: string, hosts: CallbackHosts): CallbackVerdict {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined) return refused("the callback address is no URL");
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    return refused("callbacks go to http and https addresses only");
  }
  if (url.username !== "" || url.password !== "") {
    return refused("a callback address must not hold a user name or password");
  }
  const host = plainHostname(url.hostname);
  if (isThisMachine(host)) return { allowed: true, loopbackOnly: true };
  if (isNumeric(host) && isForbiddenAddress(host)) {
    return refused(
      "callbacks never go to unspecified, link-local, multicast or reserved addresses",
    );
  }
  if (hosts === "any" || (hosts !== "loopback" && hosts.some((entry) => matches(entry, url)))) {
    return { allowed: true, loopbackOnly: false };
  }
  return refused(
    `callbacks go to this machine only; allow the host with --callback-hosts ${url.host}`,
  );
}

function refused(reason: string): CallbackVerdict {
  return { allowed: false, reason };
}

function isThisMachine(host: string): boolean {
  return host === "localhost" || host.endsWith(".localhost") || isLoopbackAddress(host);
}

/** The parser lets a name end in digits only when it is an IPv4 address. */
function isNumeric(host: string): boolean {
  return host.startsWith("[") || /\.\d+$/.test(host);
}

function matches(entry: string, url: URL): boolean {
  const allowed: AllowedHost | undefined = readAllowedHost(entry);
  if (allowed?.hostname !== plainHostname(url.hostname)) return false;
  const defaultPort = url.protocol === "https:" ? 443 : 80;
  return allowed.port === undefined || allowed.port === Number(url.port || defaultPort);
}
