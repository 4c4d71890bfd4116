import { MockSetupError } from "../mock-setup-error.ts";
import { readAllowedHost } from "../simulator/callbacks/allowed-host.ts";
import { isLoopbackAddress } from "../simulator/callbacks/ip-address.ts";
import type { ControlGuard } from "../simulator/control/guard.ts";

export interface ControlGuardOptions {
  /** The address that the mock listens on. */
  readonly host: string;
  readonly token: string | undefined;
  /** More names that requests may call the mock by. */
  readonly hosts: readonly string[] | undefined;
}

/**
 * Who may use the control API of a server: this machine; others only with a token.
 *
 * @throws {MockSetupError} A name is none, or the token cannot be sent in a header.
 */
export function controlGuardFor({ host, token, hosts = [] }: ControlGuardOptions): ControlGuard {
  if (token !== undefined && !/^[!-~]{1,200}$/.test(token)) {
    throw new MockSetupError(
      "The control token must be 1 to 200 visible ASCII characters without spaces.",
    );
  }
  const names = hosts.map(requireHostname);
  if (isThisMachineOnly(host)) return { hosts: names, token };
  const own = isEveryAddress(host) ? "addresses" : requireHostname(host);
  return { hosts: [...names, own], token, off: token === undefined ? OFF : undefined };
}

const OFF =
  "The control API is off, because others than this machine can reach the mock. Give it a token (--control-token, controlToken) to have it on.";

/** Whether only programs on this machine reach a server that listens there. */
export function isThisMachineOnly(host: string): boolean {
  return host.toLowerCase() === "localhost" || isLoopbackAddress(host);
}

function isEveryAddress(host: string): boolean {
  return host === "" || host === "0.0.0.0" || host === "::";
}

function requireHostname(entry: string): string {
  const bare = entry.includes(":") && !/[[.]/.test(entry) ? `[${entry}]` : entry;
  const found = readAllowedHost(bare);
  if (found !== undefined) return found.hostname.toLowerCase();
  throw new MockSetupError(
    `${JSON.stringify(entry.slice(0, 80))} is no name of a host. Give names such as mock.local, without a path.`,
  );
}
