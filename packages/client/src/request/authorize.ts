import type { Operation } from "../call.ts";
import { AuthenticationError } from "../errors/answered.ts";
import { ConfigurationError } from "../errors/configuration-error.ts";
import type { Settings } from "../settings.ts";
import type { Credential } from "./credentials.ts";
import type { HeaderMap } from "./headers.ts";

/**
 * The headers that carry the key, for operations whose security asks for one, and none for the others.
 *
 * @throws {AuthenticationError} The operation needs a key and there is none.
 * @throws {ConfigurationError} The operation takes no key of the kind that `auth` names.
 */
export function authorize(operation: Operation, settings: Settings): HeaderMap {
  const { security, id } = operation;
  if (security.length === 0) return {};
  const credential = chooseCredential(operation, settings);
  if (credential !== undefined) return credential.headers;
  if (security.some((alternative) => alternative.length === 0)) return {}; // a key is optional
  if (settings.apiKey === undefined) throw missingKey(id);
  const auth = JSON.stringify(settings.auth ?? "api-key");
  throw new ConfigurationError(`${id} takes no key in the way of auth: ${auth}.`);
}

/** The kind that was asked for; if none was, `api-key` before `bearer`. One key cannot fill two schemes. */
function chooseCredential({ security }: Operation, settings: Settings): Credential | undefined {
  const { auth, credentials } = settings;
  let other: Credential | undefined;
  for (const [name, ...more] of security) {
    const credential = more.length === 0 ? credentials.get(name ?? "") : undefined;
    if (credential?.auth === (auth ?? "api-key")) return credential;
    other ??= credential;
  }
  return auth === undefined ? other : undefined;
}

function missingKey(id: string): AuthenticationError {
  return new AuthenticationError(
    `${id} needs an API key: give apiKey to createCall (for CoreClaw, CORECLAW_API_KEY in the environment does too).`,
    { operation: id, effect: "none", sent: "no" },
  );
}
