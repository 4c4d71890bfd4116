import { createCallbackSender } from "../server/callback-sender.ts";
import type { OutgoingCallback, SendCallback } from "../simulator/callbacks/send-callback.ts";
import type { CallbackView } from "../simulator/world-control.ts";
import type { CoreclawOptions } from "./options.ts";

/** A callback that came in: what was posted where, and its body read. */
export interface ReceivedCallback extends OutgoingCallback {
  readonly payload: CallbackView["payload"];
}

/**
 * Notes in `received` what arrives. Callbacks go to the options' own sender; to the network only
 * where the options name hosts for it; else nowhere, and count as received.
 */
export function recordCallbacks(
  { sendCallback, callbackHosts: hosts }: CoreclawOptions,
  received: ReceivedCallback[],
): SendCallback {
  const send = sendCallback ?? (hosts === undefined ? accept : createCallbackSender({ hosts }));
  return async (callback) => {
    const result = await send(callback);
    if ("status" in result) received.push({ ...callback, payload: JSON.parse(callback.body) });
    return result;
  };
}

const accept: SendCallback = async () => ({ status: 200 });
