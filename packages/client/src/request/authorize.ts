import type { Operation, SecurityScheme } from "../call.ts";
import { AuthenticationError } from "../errors/answered.ts";
import { ConfigurationError } from "../errors/configuration-error.ts";
import type { Auth } from "../options.ts";
import { own } from "../own.ts";
import type { Settings } from "../settings.ts";
import { type HeaderMap, isHeaderName } from "./headers.ts";

/** A way to send one key: a header, and what stands before the key in it. */
interface Carrier {
  readonly auth: Auth;
  readonly header: string;
  readonly prefix: string;
}

/**
 * The header that carries the key, for operations whose security asks for one, and nothing for the
 * others. Never a query parameter: URLs end up in logs.
 *
 * @throws {AuthenticationError} The operation needs a key and there is none.
 * @throws {ConfigurationError} The operation takes no key of the kind that `auth` names.
 */
export function authorize(operation: Operation, settings: Settings): HeaderMap {
  const { security, id } = operation;
  const isPublic = security.length === 0;
  if (isPublic) return {};
  const isOptional = security.some((alternative) => alternative.length === 0);
  if (settings.apiKey === undefined) {
    if (isOptional) return {};
    throw missingKey(id);
  }
  const carrier = chooseCarrier(operation, settings);
  if (carrier !== undefined) {
    return { [carrier.header.toLowerCase()]: carrier.prefix + settings.apiKey };
  }
  if (isOptional) return {};
  throw new ConfigurationError(
    `${id} takes no key in the way of auth: ${JSON.stringify(settings.auth ?? "api-key")}.`,
  );
}

/** The kind that was asked for; if none was, `api-key` before `bearer`. */
function chooseCarrier({ security }: Operation, settings: Settings): Carrier | undefined {
  const single = security.filter(({ length }) => length === 1); // one key cannot fill two schemes
  const carriers = single.flat().flatMap((name) => carrierOf(name, settings) ?? []);
  const wanted = carriers.find(({ auth }) => auth === (settings.auth ?? "api-key"));
  return wanted ?? (settings.auth === undefined ? carriers[0] : undefined);
}

function carrierOf(schemeName: string, { contract }: Settings): Carrier | undefined {
  const scheme = own(contract.security, schemeName);
  return scheme === undefined ? undefined : readScheme(scheme);
}

function readScheme(scheme: SecurityScheme): Carrier | undefined {
  const { type } = scheme;
  const name = own(scheme, "name");
  const isHeader = type === "apiKey" && own(scheme, "in") === "header";
  if (isHeader && name !== undefined && isHeaderName(name)) {
    return { auth: "api-key", header: name, prefix: "" };
  }
  const isBearer = type === "http" && own(scheme, "scheme")?.toLowerCase() === "bearer";
  if (isBearer || type === "oauth2" || type === "openIdConnect") {
    return { auth: "bearer", header: "authorization", prefix: "Bearer " };
  }
  return undefined;
}

function missingKey(id: string): AuthenticationError {
  return new AuthenticationError(
    `${id} needs an API key: give apiKey to createCall (for CoreClaw, CORECLAW_API_KEY in the environment does too).`,
    { operation: id, effect: "none", sent: "no" },
  );
}
