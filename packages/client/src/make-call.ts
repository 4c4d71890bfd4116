import { dataOf } from "./answer/data-of.ts";
import { attempt } from "./attempt.ts";
import type { Call, CallOptions, Operation } from "./call.ts";
import { prepare } from "./prepare.ts";
import type { Settings } from "./settings.ts";
import { createTransport } from "./transport.ts";

/**
 * Makes the call function of a client. The settings, and with them the key, live in this closure and
 * nowhere else: the function has no members.
 */
export function makeCall(settings: Settings): Call {
  const transport = createTransport(settings);
  const { contract, errors, scrub } = settings;
  return async function call<T>(
    operation: Operation,
    args: object | undefined,
    options?: CallOptions,
  ): Promise<T> {
    const { request, limits } = prepare(operation, args, options ?? {}, settings);
    // Sent once. Repeating as `operation.replay` allows belongs here, around `attempt`.
    const answer = await attempt({ request, operation, limits, transport, scrub });
    return dataOf(answer, { operation, contract, errors, scrub }) as T; // the contract's word for what the data is
  };
}
