import type { LookupAddress } from "node:dns";
import type { LookupFunction } from "node:net";
import { isForbiddenAddress, isLoopbackAddress } from "../simulator/callbacks/ip-address.ts";

/** All addresses of a host. */
export type ResolveHost = (hostname: string) => Promise<readonly LookupAddress[]>;

/** A name led to addresses that no callback may go to. */
export class CallbackAddressError extends Error {
  override readonly name = "CallbackAddressError";
}

/**
 * A `lookup` for one connection, which goes to the addresses that were checked and to no others: a
 * name that resolves differently a moment later cannot move it. Forbidden addresses are left out.
 *
 * Fails with {@link CallbackAddressError} when none is left.
 */
export function policedLookup(resolve: ResolveHost, loopbackOnly: boolean): LookupFunction {
  const isAllowed = ({ address }: LookupAddress) =>
    loopbackOnly ? isLoopbackAddress(address) : !isForbiddenAddress(address);

  return (hostname, { all }, callback) => {
    resolve(knownHost(hostname)).then(
      (addresses) => {
        const [first, ...others] = addresses.filter(isAllowed);
        if (first === undefined) callback(refusal(loopbackOnly), "", 0);
        else if (all) callback(null, [first, ...others]);
        else callback(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => callback(error, "", 0),
    );
  };
}

/** `localhost.` and names below it are this machine's (RFC 6761), though many resolvers know none of them. */
function knownHost(hostname: string): string {
  return /^(?:.+\.)?localhost\.?$/i.test(hostname) ? "localhost" : hostname;
}

function refusal(loopbackOnly: boolean): CallbackAddressError {
  return new CallbackAddressError(
    loopbackOnly
      ? "the host name does not resolve to this machine"
      : "the host name resolves to an address that callbacks never go to",
  );
}
