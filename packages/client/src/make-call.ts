import { dataOf } from "./answer/data-of.ts";
import { attempt } from "./attempt.ts";
import type { Call, CallOptions, Operation } from "./call.ts";
import { readLimits } from "./limits.ts";
import { buildRequest } from "./request/build-request.ts";
import type { Settings } from "./settings.ts";
import { createTransport } from "./transport.ts";

/**
 * Makes the call function of a client. The settings, and with them the key, live in this closure and
 * nowhere else: the function has no members.
 */
export function makeCall(settings: Settings): Call {
  const transport = createTransport(settings);
  return async function call<T>(
    operation: Operation,
    args: object | undefined,
    options?: CallOptions,
  ): Promise<T> {
    const limits = readLimits(operation, options ?? {}, settings);
    if (limits.signal?.aborted) throw limits.signal.reason; // nothing was sent: as the platform does
    const request = buildRequest(operation, args, options ?? {}, settings);
    // Sent once. Repeating as `operation.replay` allows belongs here, around `attempt`.
    const answer = await attempt({ request, operation, limits, transport, scrub: settings.scrub });
    return dataOf(answer, { operation, ...settings }) as T; // the contract's word for what the data is
  };
}
