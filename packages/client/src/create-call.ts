import type { Call } from "./call.ts";
import { readEnvironment } from "./environment.ts";
import { contract } from "./generated/contract.ts";
import { errorTable } from "./generated/errors.ts";
import { makeCall } from "./make-call.ts";
import type { TransportOptions } from "./options.ts";
import { own } from "./own.ts";
import { readSettings } from "./settings.ts";

/** Options of `createCall`. All may be left out. */
export type CreateCallOptions = TransportOptions;

/**
 * Makes the function that sends operations, the first argument of every generated function.
 *
 * The key is `apiKey` or `CORECLAW_API_KEY`, the base URL `baseUrl` or `CORECLAW_BASE_URL` or the
 * server of the contract. With a `contract` of another API the environment is not read: a CoreClaw key
 * is nothing to send there.
 *
 * @throws {ConfigurationError} An option is wrong; the message says which and why.
 */
export function createCall(options: CreateCallOptions = {}): Call {
  const settings = readSettings(options, isForeign(options) ? {} : coreClaw());
  return makeCall(settings);
}

function isForeign(options: CreateCallOptions): boolean {
  return own(options, "contract") !== undefined;
}

function coreClaw(): TransportOptions {
  return {
    contract,
    errors: errorTable,
    apiKey: readEnvironment("CORECLAW_API_KEY"),
    baseUrl: readEnvironment("CORECLAW_BASE_URL"),
  };
}
