import type { Contract, SecurityScheme } from "../call.ts";
import type { Auth } from "../options.ts";
import { own } from "../own.ts";
import { type HeaderMap, isHeaderName } from "./headers.ts";

/** A way to send the key, and the headers that carry it: keep it out of errors. */
export interface Credential {
  readonly auth: Auth;
  readonly headers: HeaderMap;
}

/** Credentials by the name of the security scheme they fill; schemes that no header fills are missing. */
export type Credentials = ReadonlyMap<string, Credential>;

/** Prepares the headers of the key once, for every call of the client. */
export function readCredentials({ security }: Contract, apiKey: string | undefined): Credentials {
  const credentials = new Map<string, Credential>();
  if (apiKey === undefined) return credentials;
  for (const [name, scheme] of Object.entries(security)) {
    const credential = credentialOf(scheme, apiKey);
    if (credential !== undefined) credentials.set(name, credential);
  }
  return credentials;
}

/** Never a query parameter: URLs end up in logs. */
function credentialOf(scheme: SecurityScheme, apiKey: string): Credential | undefined {
  const { type } = scheme;
  const name = own(scheme, "name");
  const isHeader = type === "apiKey" && own(scheme, "in") === "header";
  if (isHeader && name !== undefined && isHeaderName(name)) {
    return { auth: "api-key", headers: { [name.toLowerCase()]: apiKey } };
  }
  const isBearer = type === "http" && own(scheme, "scheme")?.toLowerCase() === "bearer";
  if (isBearer || type === "oauth2" || type === "openIdConnect") {
    return { auth: "bearer", headers: { authorization: `Bearer ${apiKey}` } };
  }
  return undefined;
}
